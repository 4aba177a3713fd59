import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { emptyPerson } from '#domain/found'
import { openCsv } from '#formats/csv/csv'
import { googleHeaderRow, readGoogle } from '#formats/csv/google'

function readBytes(bytes: Uint8Array) {
  const csv = openCsv('contacts.csv', bytes)
  expect(googleHeaderRow(csv)).toBe(0)
  return readGoogle(csv, 0)
}

const readSample = (file: string) => readBytes(readFileSync(`tests/samples/google/${file}`))

const HEADER = 'First Name,Last Name,File As,Labels,E-mail 1 - Label,E-mail 1 - Value,Birthday'
const read = (rows: string) => readBytes(Buffer.from(`${HEADER}\n${rows}\n`))

describe('readGoogle', () => {
  it.each([
    ['contacts_google_2024plus.csv', 80],
    ['contacts_google_2024plus_bom.csv', 20],
    ['contacts_google_legacy.csv', 80],
    ['contacts_google_legacy_utf16le.csv', 10],
  ])('reads everybody in %s', async (file, count) => {
    const { source, isComplete, people, problems } = await readSample(file)
    expect(people).toHaveLength(count)
    expect({ source, isComplete, problems }).toEqual({
      source: 'google',
      isComplete: false,
      problems: [],
    })
  })

  it('reads all that the form since 2024 says', async () => {
    const { people } = await readSample('contacts_google_2024plus.csv')
    expect(people[0]).toEqual({
      ...emptyPerson({ file: 'contacts.csv', line: 2 }),
      name: 'Elsa Forsberg',
      givenName: 'Elsa',
      familyName: 'Forsberg',
      nickname: 'Els',
      linkedin: 'elsa-forsberg-exc38b81cc',
      emails: [
        { value: 'elsa.ddx@okunevaritchielu.example', label: 'Work' },
        { value: 'h0@mail.example', label: 'Home' },
      ],
      postal: [{ value: '1 Example St, Springfield, IL 62701, US', label: 'Work' }],
      birthday: '1984-03-14',
      notes:
        'Met at the summit\nLikes "espresso", cats\nAssistant: Pat Sample\nAnniversary: 2019-06-01\nMet via: Summit',
      tags: ['Clients', 'Conference 2025'],
    })
  })

  it('splits the values of one cell', async () => {
    const { people } = await readSample('contacts_google_2024plus.csv')
    expect(people[1]?.phones).toEqual([
      { value: '+1 415 555 5214', label: 'Mobile', e164: '+14155555214' },
      { value: '+49 30 555001', label: 'Mobile', e164: '+4930555001' },
    ])
  })

  it('reads all that the older form says', async () => {
    const { people } = await readSample('contacts_google_legacy.csv')
    expect(people[0]).toMatchObject({
      place: { line: 2 },
      name: 'Elsa Forsberg',
      linkedin: 'elsa-forsberg-exc38b81cc',
      emails: [{ value: 'elsa.ddx@okunevaritchielu.example', label: 'Work' }],
      phones: [{ value: '+1 415 555 2426', label: 'Mobile', e164: '+14155552426' }],
      organisation: "Bauch, Armstrong and O'Connell",
      title: 'Talent Acquisition Partner',
      notes: 'line1\nline2',
      tags: ['Clients'],
    })
    expect(people[1]?.place.line).toBe(4)
  })

  it('calls who has no name by their address', async () => {
    const { people } = await read(',,,,* ,Ada@B.example,')
    expect(people[0]).toMatchObject({ name: 'ada@b.example', givenName: '' })
  })

  it('puts the primary address first', async () => {
    const csv = `${HEADER},E-mail 2 - Label,E-mail 2 - Value\nAda,,,,Home,a@home.example,,* Work,a@work.example\n`
    const { people } = await readBytes(Buffer.from(csv))
    expect(people[0]?.emails.map(({ value }) => value)).toEqual([
      'a@work.example',
      'a@home.example',
    ])
  })

  it('keeps birthdays without a year, and reports what is no date', async () => {
    const { people, problems } = await read('Ada,,,,,,--12-10\nBo,,,,,,in May')
    expect(people.map(({ birthday }) => birthday)).toEqual(['--12-10', null])
    expect(problems).toMatchObject([{ code: 'NOT_A_DATE', line: 3 }])
  })

  it('leaves out a row that names nobody, and says so', async () => {
    const { people, problems } = await read('Ada,,,,,,\n,,,,,,1984-03-14')
    expect(people).toHaveLength(1)
    expect(problems).toMatchObject([{ code: 'NO_NAME', line: 3 }])
  })
})
