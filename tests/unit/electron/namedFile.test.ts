import { describe, expect, it } from 'vitest'
import { namedFile } from '../../../electron/namedFile.ts'

describe('namedFile', () => {
  it('is what follows --db, from the folder of the command', () => {
    expect(namedFile(['.', '--db', 'work.kithmap'], '/home/ana')).toBe('/home/ana/work.kithmap')
    expect(namedFile(['.', '--db=work'], '/home/ana')).toBe('/home/ana/work')
    expect(namedFile(['.', '--db=/data/work.kithmap'], '/home/ana')).toBe('/data/work.kithmap')
  })

  it('is a Kithmap file that was opened from a folder', () => {
    expect(namedFile(['/data/work.kithmap'], '/')).toBe('/data/work.kithmap')
  })

  it('is nothing where no file is named', () => {
    expect(namedFile(['.', '--no-pings'], '/')).toBeNull()
    expect(namedFile(['--db'], '/')).toBeNull()
  })
})
