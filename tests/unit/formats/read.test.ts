import { readFileSync, readdirSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ZipFile } from 'yazl'
import type { CsvMapping } from '#domain/csvMapping'
import { type GivenFile, type Reading, readFiles } from '#formats/read'

const noMapping = () => undefined

function sample(path: string): GivenFile {
  return { path, bytes: readFileSync(`tests/samples/${path}`) }
}

function given(path: string, content: string | Uint8Array): GivenFile {
  return { path, bytes: Buffer.from(content) }
}

async function zipped(path: string, files: Record<string, string>): Promise<GivenFile> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return { path, bytes: Buffer.concat(chunks) }
}

function foundIn(reading: Reading) {
  if (reading.kind !== 'found') throw new Error(`nothing found: ${JSON.stringify(reading)}`)
  return reading.found
}

const read = async (...files: GivenFile[]) => foundIn(await readFiles(files, noMapping))

async function refusal(file: GivenFile) {
  const reading = await readFiles([file], noMapping)
  return reading.kind === 'nothing' ? reading.problems.map(({ code }) => code) : reading.kind
}

const FOLDER = 'linkedin/Complete_LinkedInDataExport_10-05-2026'
const CONNECTIONS = 'First Name,Last Name,Connected On\nAda,Lovelace,01 May 2026\n'
const VCARD = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bo Diddley\r\nEND:VCARD\r\n'

describe('readFiles', () => {
  it('reads the same from a complete zip and from its folder', async () => {
    const files = readdirSync(`tests/samples/${FOLDER}`, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.\w+$/.test(name))
      .map((name) => sample(`${FOLDER}/${name}`))
    expect(files).toHaveLength(33)

    for (const found of [await read(sample(`${FOLDER}.zip`)), await read(...files)]) {
      expect(found).toMatchObject({ source: 'linkedin', isComplete: true })
      expect(found.people).toHaveLength(622)
      expect(found.interactions).toHaveLength(315)
      expect(found.organisations).toHaveLength(30)
      expect(found.me?.person.linkedin).toBe('robin-sample-ex0000')
      expect(found.problems.map(({ code }) => code)).toEqual([
        'HIDDEN_PROFILES',
        'MESSAGES_LEFT_OUT',
      ])
    }
  })

  it('names files inside an archive by both', async () => {
    const found = await read(sample('linkedin/Basic_LinkedInDataExport_10-05-2026.zip'))
    expect(found.people).toHaveLength(597)
    expect(found.interactions).toHaveLength(60)
    expect(found.me?.person.name).toBe('Robin Sample')
    expect(found.people[0]?.place).toEqual({
      file: 'linkedin/Basic_LinkedInDataExport_10-05-2026.zip/Connections.csv',
      line: 5,
    })
  })

  it('reads an archive with a folder around everything', async () => {
    const zip = await zipped('a.zip', {
      'Export/Connections.csv': CONNECTIONS,
      'Export/Jobs/Job Applications.csv': 'Contact Email,Company Name\nb@c.example,Acme\n',
      'Export/notes.pdf': '%PDF',
    })
    const found = await read(zip)
    expect(found.people.map(({ name }) => name)).toEqual(['Ada Lovelace'])
    expect(found.problems).toEqual([])
  })

  it('goes by content, never by name', async () => {
    const found = await read(given('photo.jpg', CONNECTIONS), given('b.csv', VCARD))
    expect(found.people.map(({ name }) => name)).toEqual(['Ada Lovelace', 'Bo Diddley'])
    expect(found).toMatchObject({ source: 'linkedin', isComplete: false })
  })

  it('takes the LinkedIn files of two folders for two exports', async () => {
    const found = await read(given('a/Connections.csv', CONNECTIONS), given('b/c.csv', CONNECTIONS))
    expect(found.people).toHaveLength(2)
    expect(found.problems).toEqual([])
  })

  it('says that a stranger beside an export was not read', async () => {
    const stranger = given('a/people.csv', 'name,email\nBo,b@c.example\n')
    const found = await read(given('a/Connections.csv', CONNECTIONS), stranger)
    expect(found.people).toHaveLength(1)
    expect(found.problems.map(({ code, file }) => [code, file])).toEqual([
      ['NOT_READ', 'a/people.csv'],
    ])
  })

  it.each([
    ['an empty file', '', 'EMPTY'],
    ['blank lines', '\n\n \n', 'EMPTY'],
    ['a picture', '\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x02\x03\x04\x05', 'UNKNOWN_FORMAT'],
    ['JSON', '{"people": [1, 2]}', 'UNKNOWN_FORMAT'],
    ['a letter', 'Dear Ada\nhow are you\n', 'UNKNOWN_FORMAT'],
    ['a spreadsheet of old', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0', 'XLSX'],
    ['a lone header', 'name,email\n', 'NO_ROWS'],
    ['a header of LinkedIn alone', 'First Name,Last Name,Connected On\n', 'NO_ROWS'],
    ['too many columns', `${'a,'.repeat(500)}\n${'b,'.repeat(500)}\n`, 'TOO_MANY_COLUMNS'],
    ['an archive cut short', 'PK\x03\x04\x14\0', 'ZIP_DAMAGED'],
    ['an empty archive', `PK\x05\x06${'\0'.repeat(18)}`, 'ZIP_EMPTY'],
  ])('finds nothing in %s', async (_, content, code) => {
    expect(await refusal(given('file.csv', Buffer.from(content, 'latin1')))).toEqual([code])
  })

  it('finds nothing in a spreadsheet, whatever it is called', async () => {
    const workbook = { '[Content_Types].xml': '<a/>', 'xl/workbook.xml': '<b/>' }
    expect(await refusal(await zipped('Connections.csv', workbook))).toEqual(['XLSX'])
  })

  it('finds nothing in an archive without people', async () => {
    expect(await refusal(await zipped('a.zip', { 'film.mp4': 'x' }))).toEqual(['ZIP_EMPTY'])
    const useless = await zipped('a.zip', { 'Skills.csv': 'Name\nSQL\n' })
    expect(await refusal(useless)).toEqual(['NO_PEOPLE'])
  })

  it('finds nothing in no files', async () => {
    expect(await readFiles([], noMapping)).toMatchObject({ kind: 'nothing' })
  })

  it('leaves calendars to others, and says what is wrong with the rest', async () => {
    const calendar = given('a.ics', '\ufeffBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n')
    expect(await readFiles([calendar], noMapping)).toEqual({ kind: 'calendars', problems: [] })
    const archive = await zipped('a.zip', { 'Takeout/Calendar/me.ics': 'BEGIN:VCALENDAR' })
    expect(await readFiles([archive], noMapping)).toEqual({ kind: 'calendars', problems: [] })
    expect(await readFiles([calendar, given('a.csv', '')], noMapping)).toMatchObject({
      kind: 'calendars',
      problems: [{ file: 'a.csv', code: 'EMPTY' }],
    })
  })

  it('keeps what is good beside what is not', async () => {
    const found = await read(given('a.ics', 'BEGIN:VCALENDAR\r\n'), given('b.vcf', VCARD))
    expect(found.people).toHaveLength(1)
    expect(found.problems.map(({ code }) => code)).toEqual(['CALENDAR'])
  })

  it.each([
    ['a vCard', 'BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nTEL:030 555100\nEND:VCARD\n'],
    ['Google', 'First Name,Last Name,File As,Labels,Phone 1 - Value\nAda,,,,030 555100\n'],
    ['Outlook', 'First Name,Last Name,E-mail Address,Mobile Phone\nAda,,,030 555100\n'],
    ['any table', 'Name,Phone\nAda,030 555100\n'],
    [
      'the phone book of LinkedIn',
      'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers\nx,Ada,,,,,030 555100\n',
    ],
  ])('takes a number without a prefix in %s for one of the country', async (_, text) => {
    const mapping: CsvMapping = { columns: { '0': 'name', '1': 'phone' }, dateForm: 'YYYY-MM-DD' }
    const numbersIn = async (country: string) => {
      const reading = await readFiles([given('a', text)], () => mapping, country)
      return foundIn(reading).people.flatMap(({ phones }) => phones.map(({ e164 }) => e164))
    }
    expect(await numbersIn('DE')).toEqual(['+4930555100'])
    expect(await numbersIn('')).toEqual([null])
  })

  it('stops when it is told to', async () => {
    const files = [given('a.csv', CONNECTIONS + 'Ada,Lovelace,01 May 2026\n'.repeat(30_000))]
    const stop = new AbortController()
    const reading = readFiles(files, noMapping, '', stop.signal)
    setTimeout(() => stop.abort(), 1)
    await expect(reading).rejects.toThrow('abort')
  })

  it('throws at no bytes', async () => {
    const beginnings = fc.constantFrom('', 'PK\x03\x04', 'BEGIN:VCARD\n', '\ufeff', CONNECTIONS)
    await fc.assert(
      fc.asyncProperty(beginnings, fc.uint8Array({ maxLength: 300 }), async (beginning, rest) => {
        const file = given('a', Buffer.concat([Buffer.from(beginning), rest]))
        const { kind } = await readFiles([file], noMapping)
        expect(['found', 'nothing', 'mapping needed']).toContain(kind)
      }),
    )
  })

  it('throws at no table', async () => {
    const cells = fc.stringMatching(/^[",;\t\n\r a0@/.-]{0,12}$/)
    await fc.assert(
      fc.asyncProperty(fc.array(cells), async (rows) => {
        const mapping: CsvMapping = { columns: { 0: 'name', 1: 'email' }, dateForm: 'YYYY-MM-DD' }
        const reading = await readFiles([given('a', rows.join('\n'))], () => mapping)
        expect(['found', 'nothing']).toContain(reading.kind)
      }),
    )
  })
})

describe('readFiles, of a table nobody knows', () => {
  it('asks for a mapping, with a guess', async () => {
    const file = sample('generic_csv/crm_custom_semicolon.csv')
    const reading = await readFiles([file], noMapping)
    if (reading.kind !== 'mapping needed') throw new Error(reading.kind)

    expect(reading.file).toBe('generic_csv/crm_custom_semicolon.csv')
    expect(reading.header).toEqual([
      'Kontakt',
      'Firma',
      'Rolle',
      'E-Mail',
      'Tel.',
      'LinkedIn',
      'Letzter Kontakt',
      'Nächster Schritt',
      'Tags',
    ])
    expect(reading.rows).toHaveLength(5)
    expect(reading.rows[0]?.[0]).toBe('Forsberg, Elsa')
    expect(reading.guess.columns).toEqual({
      0: 'nameFamilyFirst',
      1: 'organisation',
      2: 'title',
      3: 'email',
      4: 'phone',
      5: 'linkedin',
      8: 'tags',
    })
  })

  it.each([
    ['generic_csv/crm_custom_semicolon.csv', 25, 'Elsa Forsberg'],
    ['generic_csv/tab_separated.tsv', 15, 'Elsa Forsberg'],
    ['linkedin/eras/hypothetical_localised/Connections_de.csv', 10, 'Elsa Forsberg'],
  ])('reads %s once its mapping is confirmed', async (path, count, name) => {
    const asked = await readFiles([sample(path)], noMapping)
    if (asked.kind !== 'mapping needed') throw new Error(asked.kind)

    const remembered = new Map([[asked.headerKey, asked.guess]])
    const found = foundIn(await readFiles([sample(path)], (key) => remembered.get(key)))
    expect(found.source).toBe('csv')
    expect(found.people).toHaveLength(count)
    expect(found.people[0]?.name).toBe(name)
    expect(found.problems).toEqual([])
  })

  it('reads German dates of a LinkedIn export', async () => {
    const path = 'linkedin/eras/hypothetical_localised/Connections_de.csv'
    const mapping: CsvMapping = {
      columns: { 0: 'givenName', 1: 'familyName', 2: 'linkedin', 6: 'connectedOn' },
      dateForm: 'DD Mon YYYY',
    }
    const { people } = foundIn(await readFiles([sample(path)], () => mapping))
    expect(people[0]).toMatchObject({
      linkedin: 'elsa-forsberg-exc38b81cc',
      connectedOn: '2026-10-03',
    })
  })
})
