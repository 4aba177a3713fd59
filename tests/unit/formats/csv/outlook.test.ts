import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openCsv } from '#formats/csv/csv'
import { outlookHeaderRow, readOutlook } from '#formats/csv/outlook'

function readBytes(bytes: Uint8Array) {
  const csv = openCsv('contacts.csv', bytes)
  expect(outlookHeaderRow(csv)).toBe(0)
  return readOutlook(csv, 0)
}

const readSample = (file: string) => readBytes(readFileSync(`tests/samples/outlook/${file}`))

const HEADER = 'First Name,Last Name,E-mail Address,E-mail Type,E-mail Display Name,Birthday'
const read = (rows: string) => readBytes(Buffer.from(`${HEADER}\n${rows}\n`))

describe('readOutlook', () => {
  it.each([
    ['contacts_outlook_com.csv', 40, []],
    ['contacts_outlook_desktop_utf8.csv', 60, []],
    ['contacts_outlook_desktop_win1252.csv', 60, [5, 11, 28]],
    ['contacts_outlook_desktop_german.csv', 20, [4, 10]],
  ])('reads everybody in %s', async (file, count, linesWithLostLetters) => {
    const { source, people, problems } = await readSample(file)
    expect(source).toBe('outlook')
    expect(people).toHaveLength(count)
    expect(people.filter(({ emails }) => emails.length === 1)).toHaveLength(count)
    expect(people.filter(({ phones }) => phones.length === 1)).toHaveLength(count)
    expect(problems.map(({ code, line }) => [code, line])).toEqual(
      linesWithLostLetters.map((line) => ['LOST_LETTERS', line]),
    )
  })

  it('reads what Outlook for Windows says', async () => {
    const { people } = await readSample('contacts_outlook_desktop_utf8.csv')
    expect(people[0]).toMatchObject({
      place: { line: 2 },
      name: 'Constantin McDermott',
      givenName: 'Constantin',
      familyName: 'McDermott',
      linkedin: 'constantin-mcdermott-ex818ba8c3',
      emails: [{ value: 'constantin.zzx@hauckgroupinc.example', label: '' }],
      phones: [{ value: '+1 415 555 5595', label: 'Work', e164: '+14155555595' }],
      organisation: 'Hane - Shields',
      title: 'Founder & CEO',
      birthday: '1984-03-14',
      notes: 'Quoted "note",\nsecond line\nSpouse: Pat Sample',
      tags: ['Client', 'VIP'],
    })
    expect(people.filter(({ birthday }) => birthday)).toHaveLength(10)
  })

  it('reads windows-1252, as far as it goes', async () => {
    const { people } = await readSample('contacts_outlook_desktop_win1252.csv')
    expect(people[2]?.name).toBe('Av?ar Süleymano?lu')
  })

  it('reads German columns', async () => {
    const { people } = await readSample('contacts_outlook_desktop_german.csv')
    expect(people[0]).toMatchObject({
      name: 'Constantin McDermott',
      organisation: 'Hane - Shields',
      title: 'Founder & CEO',
      birthday: null,
    })
  })

  it('finds the address behind the name of an Exchange mailbox', async () => {
    const { people, problems } = await read(
      'Ada,,/O=ACME/OU=X/CN=ADA,EX,Ada (ada@acme.example),\nBo,,/o=ACME/CN=BO,EX,Bo,',
    )
    expect(people.map(({ emails }) => emails)).toEqual([
      [{ value: 'ada@acme.example', label: '' }],
      [],
    ])
    expect(problems).toMatchObject([{ code: 'EXCHANGE_ADDRESS', line: 3 }])
  })

  it('takes 0/0/00 for no birthday', async () => {
    const { people, problems } = await read('Ada,,,,,0/0/00')
    expect(people[0]?.birthday).toBeNull()
    expect(problems).toEqual([])
  })

  it('reads birthdays day first where one of them can be nothing else', async () => {
    const { people, problems } = await read('Ada,,,,,3/4/1984\nBo,,,,,14/3/1984')
    expect(people.map(({ birthday }) => birthday)).toEqual(['1984-04-03', '1984-03-14'])
    expect(problems).toEqual([])
  })

  it('says how it read birthdays that can be meant in two ways', async () => {
    const { people, problems } = await read('Ada,,,,,3/4/1984')
    expect(people[0]?.birthday).toBe('1984-03-04')
    expect(problems).toMatchObject([{ code: 'AMBIGUOUS_DATES', line: null }])
  })
})
