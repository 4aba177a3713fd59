import { describe, expect, it } from 'vitest'
import { openCsv } from '#formats/csv/csv'
import { visitRows } from '#formats/csv/rows'

async function visited(text: string) {
  const rows: (readonly [number, string | undefined])[] = []
  const csv = openCsv('a.csv', Buffer.from(text))
  const end = await visitRows(csv, 1, (cells, line) => rows.push([line, cells[0]]))
  return { rows, end }
}

describe('visitRows', () => {
  it('gives the line each row begins in, after cells of several lines too', async () => {
    const { rows, end } = await visited('a,b\r\n"one\r\ntwo",x\r\n\r\nlast,y')
    expect(rows).toEqual([
      [1, 'a'],
      [2, 'one\ntwo'],
      [4, ''],
      [5, 'last'],
    ])
    expect(end).toBeUndefined()
  })

  it('keeps the rows above a quote that is not closed, and names its line', async () => {
    const { rows, end } = await visited('a,b\nc,d\ne,"f\ng,h\n')
    expect(rows.map(([line]) => line)).toEqual([1, 2])
    expect(end).toMatchObject({ code: 'UNCLOSED_QUOTE', line: 3 })
  })

  it('gives up on a row longer than 1 MiB', async () => {
    const { rows, end } = await visited(`a,b\nc,"${'x'.repeat(3_000_000)}`)
    expect(rows).toHaveLength(1)
    expect(end).toMatchObject({ code: 'ROW_TOO_LONG', line: 2 })
  })

  it('gives up on a row of nothing but separators', async () => {
    const { end } = await visited(`a,b\n${','.repeat(3_000_000)}`)
    expect(end).toMatchObject({ code: 'ROW_TOO_LONG', line: 2 })
  })

  it('lets others have their turn between slices', async () => {
    let turns = 0
    const timer = setInterval(() => (turns += 1), 0)
    await visited('name,email\n'.repeat(100_000))
    clearInterval(timer)
    expect(turns).toBeGreaterThan(5)
  })

  it('stops when it is told to', async () => {
    const csv = openCsv('a.csv', Buffer.from('name,email\n'.repeat(100_000)))
    const stop = new AbortController()
    let count = 0
    const reading = visitRows(
      csv,
      1,
      () => {
        count += 1
        stop.abort()
      },
      stop.signal,
    )
    await expect(reading).rejects.toThrow('abort')
    expect(count).toBeLessThan(100_000)
  })

  it('lets a bug of the visitor through', async () => {
    const csv = openCsv('a.csv', Buffer.from('a,b\n'))
    const reading = visitRows(csv, 1, () => {
      throw new TypeError('no such thing')
    })
    await expect(reading).rejects.toThrow('no such thing')
  })
})
