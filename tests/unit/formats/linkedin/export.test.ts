import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openCsv } from '#formats/csv/csv'
import { readExport } from '#formats/linkedin/export'
import { exportFileOf } from '#formats/linkedin/exportFile'

function readFiles(files: Record<string, string | Uint8Array>) {
  const opened = Object.entries(files).flatMap(([name, content]) => {
    const file = exportFileOf(openCsv(name, Buffer.from(content)))
    return file ? [file] : []
  })
  return readExport(opened)
}

const SAMPLES = 'tests/samples/linkedin'
const readSample = (file: string) =>
  readFiles({ 'messages.csv': readFileSync(`${SAMPLES}/eras/${file}`) })

const MESSAGES =
  'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER'
const url = (slug: string) => `https://www.linkedin.com/in/${slug}`
const PROFILE = { 'Profile.csv': 'First Name,Last Name,Headline\nme,,Curious\n' }

/** A message of the export, from and to somebody called by their slug. */
function message(conversation: string, from: string, to: string, time: string, text: string) {
  const urls = to.split(',').map(url).join(',')
  return `${conversation},,${from},${url(from)},"${to.replaceAll(',', ', ')}","${urls}",${time} UTC,,${text},INBOX`
}

const read = (...rows: string[]) =>
  readFiles({ 'messages.csv': [MESSAGES, ...rows].join('\n'), ...PROFILE })

describe('readExport', () => {
  it('reads everything in a complete export', async () => {
    const folder = `${SAMPLES}/Complete_LinkedInDataExport_10-05-2026`
    const names = readdirSync(folder).filter((name) => name.endsWith('.csv'))
    const found = await readFiles(
      Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}/${name}`)])),
    )

    expect(found.source).toBe('linkedin')
    expect(found.isComplete).toBe(true)
    expect(found.people).toHaveLength(597 + 25)
    expect(found.interactions).toHaveLength(255 + 60)
    expect(new Set(found.interactions.map(({ key }) => key)).size).toBe(315)
    expect(found.organisations).toHaveLength(30)
    expect(found.organisations[0]).toMatchObject({ name: 'Miller Group', followedOn: '2026-05-13' })
    expect(found.problems.map(({ code }) => code)).toEqual(['HIDDEN_PROFILES', 'MESSAGES_LEFT_OUT'])
    expect(found.problems[1]?.message).toBe('Messages were left out: 1 draft, 7 spam, 6 sponsored.')

    const directions = Object.groupBy(found.interactions, ({ direction }) => direction)
    expect(directions.outbound).toHaveLength(122 + 52)
    expect(directions.inbound).toHaveLength(112 + 8)
    expect(directions.mutual).toHaveLength(21)
    const mine = found.interactions.flatMap(({ participants }) => participants)
    expect(mine.filter(({ name }) => name === 'Robin Sample')).toEqual([])
    expect(mine.filter(({ linkedin }) => linkedin === null)).toEqual([])
  })

  it('reads who I am', async () => {
    const folder = `${SAMPLES}/Complete_LinkedInDataExport_10-05-2026`
    const names = [
      'Profile.csv',
      'Positions.csv',
      'Education.csv',
      'Email Addresses.csv',
      'messages.csv',
    ]
    const { me } = await readFiles(
      Object.fromEntries(names.map((name) => [name, readFileSync(`${folder}/${name}`)])),
    )
    expect(me?.person).toMatchObject({
      name: 'Robin Sample',
      linkedin: 'robin-sample-ex0000',
      emails: [{ value: 'robin@northwind.example' }, { value: 'robin@mail.example' }],
      links: [
        { value: 'northwind.example', label: 'Company' },
        { value: 'robin.example', label: 'Personal' },
      ],
      location: 'Berlin, Germany',
      birthday: '--03-14',
    })
    expect(me?.headline).toBe('Partnerships, Northwind Traders')
    expect(me?.positions).toEqual([
      {
        organisation: 'Northwind Traders',
        kind: 'employer',
        title: 'Partnerships Lead',
        location: 'Berlin, Germany',
        startedOn: '2022-03',
        endedOn: null,
      },
      {
        organisation: 'Contoso, Ltd.',
        kind: 'employer',
        title: 'Account Manager',
        location: 'London, England, United Kingdom',
        startedOn: '2018',
        endedOn: '2022-02',
      },
      {
        organisation: 'Example University',
        kind: 'school',
        title: 'B.A., Economics',
        location: '',
        startedOn: '2008',
        endedOn: '2012',
      },
    ])
  })

  it.each([
    ['2020_no_preamble_no_url/messages.csv', 16],
    ['2024_url/messages.csv', 24],
    ['2025_attachments/messages.csv', 24],
  ])('reads the conversations of %s', async (file, count) => {
    const { interactions, problems } = await readSample(file)
    expect(interactions).toHaveLength(count)
    expect(problems.map(({ message }) => message)).toEqual([
      'Messages were left out: 1 draft, 1 spam.',
    ])
  })

  it('makes one interaction of a day, from what was written in order', async () => {
    const { interactions } = await read(
      message('c1', 'ada', 'me', '2026-05-02 09:00:00', 'Third'),
      message('c1', 'ada', 'me', '2026-05-01 18:00:00', 'Second'),
      message('c1', 'me', 'ada', '2026-05-01 17:00:00', 'First'),
      message('c2', 'me', 'bo', '2026-05-01 17:00:00', 'Hello'),
    )
    expect(interactions).toEqual([
      {
        place: { file: 'messages.csv', line: 2 },
        key: 'linkedin:conversation:c1:2026-05-02',
        kind: 'message',
        day: '2026-05-02',
        at: '2026-05-02T09:00:00.000Z',
        direction: 'inbound',
        participants: [{ name: 'ada', linkedin: 'ada', email: null }],
        text: 'Third',
      },
      expect.objectContaining({
        place: { file: 'messages.csv', line: 3 },
        key: 'linkedin:conversation:c1:2026-05-01',
        at: '2026-05-01T17:00:00.000Z',
        direction: 'mutual',
        text: 'First\n\nSecond',
      }),
      expect.objectContaining({
        key: 'linkedin:conversation:c2:2026-05-01',
        direction: 'outbound',
      }),
    ])
  })

  it('names everybody in a group but me', async () => {
    const { interactions } = await read(
      message('c1', 'ada', 'me,bo', '2026-05-01 18:00:00', 'Hi'),
      message('c2', 'me', 'ada', '2026-05-01 18:00:00', 'Hi'),
    )
    expect(interactions[0]?.participants.map(({ linkedin }) => linkedin)).toEqual(['ada', 'bo'])
  })

  it('takes a name with a comma for one person', async () => {
    const { interactions } = await readFiles({
      ...PROFILE,
      'messages.csv': `${MESSAGES}\nc1,,me,${url('me')},"Ada Lovelace, PhD",${url('ada')},2026-05-01 10:00:00 UTC,,Hi,INBOX`,
    })
    expect(interactions[0]?.participants).toEqual([
      { name: 'Ada Lovelace, PhD', linkedin: 'ada', email: null },
    ])
  })

  it('leaves out advertisements, closed accounts, spam and drafts', async () => {
    const { interactions, problems } = await readFiles({
      'messages.csv': [
        `${MESSAGES},IS MESSAGE DRAFT`,
        `${message('c1', 'me', 'ada', '2026-05-01 10:00:00', 'Hi')},No`,
        `${message('c2', 'me', 'bo', '2026-05-01 10:00:00', 'Hi')},Yes`,
        `${message('', 'me', 'bo', '2026-05-01 10:00:00', 'Hi')},No`,
        `c3,,LinkedIn Member,,me,${url('me')},2026-05-01 10:00:00 UTC,,Buy,INBOX,No`,
        `c4,,Cy,${url('cy')},me,${url('me')},2026-05-01 10:00:00 UTC,,<p class="spinmail-quill-editor">,INBOX,No`,
        `c5,,Di,${url('di')},me,${url('me')},2026-05-01 10:00:00 UTC,,Buy,SPAM,No`,
        `c6,,me,${url('me')},LinkedIn Member,,2026-05-01 10:00:00 UTC,,Hi,INBOX,No`,
      ].join('\n'),
    })
    expect(interactions.map(({ key }) => key)).toEqual(['linkedin:conversation:c1:2026-05-01'])
    expect(problems.map(({ message }) => message)).toEqual([
      'Messages were left out: 2 draft, 1 spam, 2 sponsored.',
    ])
  })

  it('says so if it cannot tell who I am', async () => {
    const { interactions, problems } = await read(
      message('c1', 'ada', 'bo', '2026-05-01 10:00:00', 'Hi'),
    )
    expect(interactions).toEqual([])
    expect(problems.map(({ code }) => code)).toEqual(['NO_ME'])
  })

  it('reports a message without a time', async () => {
    const { interactions, problems } = await read(
      message('c1', 'me', 'ada', '2026-05-01 10:00:00', 'Hi'),
      message('c2', 'me', 'bo', 'yesterday', 'Hi'),
    )
    expect(interactions).toHaveLength(1)
    expect(problems).toMatchObject([{ code: 'NOT_A_DATE', line: 3 }])
  })

  it('reads one of two address books, and reports a second file of any other kind', async () => {
    const book = 'Source,FirstName,LastName,Emails,PhoneNumbers\nX,Ada,Lovelace,a@b.example,\n'
    const connections = 'First Name,Last Name,Connected On\nBo,Diddley,01 May 2026\n'
    const { people, problems } = await readFiles({
      'Connections.csv': connections,
      'Connections (1).csv': connections,
      'Contacts.csv': book,
      'ImportedContacts.csv': book,
    })
    expect(people.map(({ name }) => name)).toEqual(['Bo Diddley', 'Ada Lovelace'])
    expect(problems.map(({ code, file }) => [code, file])).toEqual([
      ['SECOND_FILE', 'Connections (1).csv'],
    ])
  })
})
