import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { emptyPerson } from '#domain/found'
import { openCsv } from '#formats/csv/csv'
import { readConnections } from '#formats/linkedin/connections'
import { exportFileOf } from '#formats/linkedin/exportFile'

function readBytes(bytes: Uint8Array) {
  const file = exportFileOf(openCsv('Connections.csv', bytes))
  if (file?.role !== 'connections') throw new Error('no Connections.csv')
  return readConnections(file)
}

const readSample = (file: string) => readBytes(readFileSync(`tests/samples/linkedin/${file}`))

const HEADER = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
const read = (rows: string) => readBytes(Buffer.from(`${HEADER}\n${rows}\n`))

const COMPLETE = 'Complete_LinkedInDataExport_10-05-2026/Connections.csv'

describe('readConnections', () => {
  it.each([
    ['eras/2020_no_preamble_no_url/Connections.csv', 39, 0],
    ['eras/2022_preamble_no_url/Connections.csv', 39, 0],
    ['eras/2024_url/Connections.csv', 39, 39],
    ['eras/excel_resaved/Connections_preamble_padded.csv', 39, 39],
    ['eras/excel_resaved/Connections_semicolon_win1252.csv', 39, 39],
    ['eras/excel_resaved/Connections_utf8bom_crlf.csv', 39, 39],
    [COMPLETE, 597, 597],
  ])('reads everybody in %s', async (file, count, profileCount) => {
    const { people, problems, isComplete } = await readSample(file)
    expect(people).toHaveLength(count)
    expect(people.filter(({ linkedin }) => linkedin)).toHaveLength(profileCount)
    expect(people.filter(({ connectedOn }) => connectedOn)).toHaveLength(count)
    expect(problems.filter(({ code }) => code !== 'HIDDEN_PROFILES')).toEqual([])
    expect(isComplete).toBe(true)
  })

  it.each([
    'eras/2022_preamble_no_url/Connections.csv',
    'eras/excel_resaved/Connections_semicolon_win1252.csv',
    'eras/excel_resaved/Connections_utf8bom_crlf.csv',
  ])('reads the first row of %s', async (file) => {
    expect((await readSample(file)).people[0]).toMatchObject({
      name: 'Elsa Forsberg',
      organisation: "Bauch, Armstrong and O'Connell",
      title: 'Talent Acquisition Partner',
      connectedOn: '2026-10-03',
    })
  })

  it('reads all that a row says', async () => {
    const row =
      'Ana ,"Müller, PhD",https://www.linkedin.com/in/ana-m%C3%BCller,Ana@A.example,"Acme, Inc.","CTO ""acting""",07 Jun 2022'
    expect((await read(row)).people).toEqual([
      {
        ...emptyPerson({ file: 'Connections.csv', line: 2 }),
        name: 'Ana Müller',
        givenName: 'Ana',
        familyName: 'Müller',
        suffix: 'PhD',
        linkedin: 'ana-müller',
        emails: [{ value: 'ana@a.example', label: '' }],
        organisation: 'Acme, Inc.',
        title: 'CTO "acting"',
        connectedOn: '2022-06-07',
      },
    ])
  })

  it('counts hidden profiles in one problem', async () => {
    const { people, problems } = await readSample(COMPLETE)
    expect(people.every(({ name }) => name !== '')).toBe(true)
    expect(problems).toEqual([
      {
        file: 'Connections.csv',
        line: null,
        code: 'HIDDEN_PROFILES',
        message:
          'Left out: 3 connections with a hidden or closed profile, of which LinkedIn gives the date and nothing else.',
      },
    ])
  })

  it('keeps the rows of a file that is cut short, and does not call it complete', async () => {
    const { people, problems, isComplete } = await readSample(
      'eras/broken/Connections_truncated.csv',
    )
    expect(people).toHaveLength(38)
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['UNCLOSED_QUOTE', 44],
      ['HIDDEN_PROFILES', null],
    ])
    expect(isComplete).toBe(false)
  })

  it('finds nobody below a lone header', async () => {
    const { people, problems } = await readSample('eras/broken/Connections_header_only.csv')
    expect(people).toEqual([])
    expect(problems.map(({ code }) => code)).toEqual(['NO_ROWS'])
  })

  it('reads dates in the form of the first, and reports others', async () => {
    const { people, problems } = await read(
      'Ada,L,,,,,07 Jun 2022\nBo,M,,,,,7-Jun-22\nCy,N,,,,,31 Feb 2022\nDi,O,,,,,',
    )
    expect(people.map(({ connectedOn }) => connectedOn)).toEqual(['2022-06-07', null, null, null])
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['NOT_A_DATE', 3],
      ['NOT_A_DATE', 4],
    ])
  })

  it('reports what is no address and no profile, and keeps the person', async () => {
    const { people, problems } = await read(
      'Ada,L,https://www.linkedin.com/company/acme,urn:li:member:1,,,07 Jun 2022',
    )
    expect(people).toMatchObject([{ name: 'Ada L', linkedin: null, emails: [] }])
    expect(problems.map(({ code }) => code)).toEqual(['NOT_AN_EMAIL', 'NOT_A_PROFILE'])
  })

  it('does not call anybody by their company', async () => {
    const { people, problems } = await read(',,,,Acme,CTO,07 Jun 2022')
    expect(people).toEqual([])
    expect(problems.map(({ code }) => code)).toEqual(['NO_NAME'])
  })
})
