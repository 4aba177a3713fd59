import { describe, expect, it } from 'vitest'
import { emptyPerson } from '#domain/found'
import { openCsv } from '#formats/csv/csv'
import { exportFileOf } from '#formats/linkedin/exportFile'
import { readPhoneBook } from '#formats/linkedin/phoneBook'

const HEADER = 'Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,FullName'

function read(rows: string) {
  const file = exportFileOf(openCsv('Contacts.csv', Buffer.from(`${HEADER}\n${rows}\n`)))
  if (file?.role !== 'phoneBook') throw new Error('no Contacts.csv')
  return readPhoneBook(file)
}

describe('readPhoneBook', () => {
  it('reads several addresses and telephones', async () => {
    const { people } = await read(
      'X,Ada,Lovelace,Acme,CTO,"Ada@A.example,ada@b.example","+1 415 555 2426,030 1",',
    )
    expect(people).toEqual([
      {
        ...emptyPerson({ file: 'Contacts.csv', line: 2 }),
        name: 'Ada Lovelace',
        givenName: 'Ada',
        familyName: 'Lovelace',
        organisation: 'Acme',
        title: 'CTO',
        emails: [
          { value: 'ada@a.example', label: '' },
          { value: 'ada@b.example', label: '' },
        ],
        phones: [
          { value: '+1 415 555 2426', label: '', e164: '+14155552426' },
          { value: '030 1', label: '', e164: null },
        ],
      },
    ])
  })

  it('calls who has no name by the full name, or the address', async () => {
    const { people } = await read('X,,,Acme,,a@b.example,,\nX,,,,,,+1 415 555 2426,Ada L')
    expect(people.map(({ name }) => name)).toEqual(['a@b.example', 'Ada L'])
  })

  it('leaves out who cannot be reached or called, and says so', async () => {
    const { people, problems } = await read('X,Ada,Lovelace,,,,,\nX,,,Acme,,,+1 415 555 2426,')
    expect(people).toEqual([])
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['NO_CONTACT', 2],
      ['NO_NAME', 3],
    ])
  })
})
