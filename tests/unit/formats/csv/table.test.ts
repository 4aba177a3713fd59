import { describe, expect, it } from 'vitest'
import { openCsv } from '#formats/csv/csv'
import { headerRow, visitTable } from '#formats/csv/table'

async function visited(text: string, ...columns: string[]) {
  const rows: string[][] = []
  const csv = openCsv('a.csv', Buffer.from(text))
  const end = await visitTable(csv, 0, (cell) => rows.push(columns.map(cell)))
  return { rows, codes: end.problems.map(({ code, line }) => [code, line]), isWhole: end.isWhole }
}

describe('headerRow', () => {
  it('is the first row that names all the columns, in any case', () => {
    const csv = openCsv('a.csv', Buffer.from('Notes:,\nsome,text\nNAME , Email\nname,email\n'))
    expect(headerRow(csv, ['name', 'email'])).toBe(2)
    expect(headerRow(csv, ['name', 'phone'])).toBe(-1)
  })
})

describe('visitTable', () => {
  it('finds cells by the name of their column, trimmed', async () => {
    const { rows } = await visited('Name,E-Mail\n Ada ,a@b.example\n', 'e-mail', 'name', 'phone')
    expect(rows).toEqual([['a@b.example', 'Ada', '']])
  })

  it('passes over blank rows', async () => {
    const { rows, codes } = await visited('name,email\n\n,\nAda,\n', 'name')
    expect(rows).toEqual([['Ada']])
    expect(codes).toEqual([])
  })

  it('takes the names of inherited properties as ordinary columns', async () => {
    const header = '__proto__,constructor,toString,hasOwnProperty'
    const { rows } = await visited(`${header}\na,b,c,d\n`, '__proto__', 'tostring', 'valueof')
    expect(rows).toEqual([['a', 'c', '']])
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false)
  })

  it('finds the first of two columns with one name', async () => {
    expect((await visited('name,name\nAda,Bo\n', 'name')).rows).toEqual([['Ada']])
  })

  it('reports rows of another length than the header', async () => {
    const { rows, codes } = await visited('name,email\nAda\nBo,b@b.example,more\nCy,,,\n', 'name')
    expect(rows).toEqual([['Ada'], ['Bo'], ['Cy']])
    expect(codes).toEqual([
      ['RAGGED_ROW', 2],
      ['RAGGED_ROW', 3],
    ])
  })

  it('reads 500 columns and refuses 501', async () => {
    const table = (count: number) => `${'a,'.repeat(count - 1)}a\n${'b,'.repeat(count - 1)}b\n`
    expect((await visited(table(500), 'a')).codes).toEqual([])
    expect((await visited(table(501), 'a')).codes).toEqual([['TOO_MANY_COLUMNS', 1]])
  })

  it('cuts a cell after 262,144 characters', async () => {
    const { rows, codes } = await visited(`name,notes\nAda,${'x'.repeat(262_145)}\n`, 'notes')
    expect(rows[0]?.[0]).toHaveLength(262_144)
    expect(codes).toEqual([['CELL_TOO_LONG', 2]])
    expect((await visited(`name,notes\nAda,${'x'.repeat(262_144)}\n`, 'notes')).codes).toEqual([])
  })

  it('keeps what a spreadsheet would take for a formula word by word', async () => {
    const text = `name,a,b\nRobert'); DROP TABLE contact;--,"=HYPERLINK(""http://x"")",+1+cmd|' /C calc'!A0\n`
    expect((await visited(text, 'name', 'a', 'b')).rows).toEqual([
      ["Robert'); DROP TABLE contact;--", '=HYPERLINK("http://x")', "+1+cmd|' /C calc'!A0"],
    ])
  })

  it('says that there is a header and nothing else', async () => {
    expect((await visited('name,email\n', 'name')).codes).toEqual([['NO_ROWS', null]])
  })
})
