import { describe, expect, it } from 'vitest'
import { sizeProblem } from '#formats/sizeLimit'

const MIB = 2 ** 20

describe('sizeProblem', () => {
  it('lets a table of 256 MiB be read, and names one that is larger', () => {
    expect(sizeProblem('a.csv', 256 * MIB, 'Firs')).toBeUndefined()
    expect(sizeProblem('a.csv', 256 * MIB + 1, 'Firs')).toEqual({
      file: 'a.csv',
      line: null,
      code: 'FILE_TOO_LARGE',
      message: 'The file has 257 MiB; at most 256 are read.',
    })
  })

  it('lets an archive be larger, whatever its name', () => {
    expect(sizeProblem('a.csv', 1024 * MIB, 'PK\u0003\u0004')).toBeUndefined()
    expect(sizeProblem('a.zip', 1024 * MIB + 1, 'PK\u0003\u0004')?.code).toBe('FILE_TOO_LARGE')
  })
})
