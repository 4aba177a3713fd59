import { describe, expect, it } from 'vitest'
import type { CsvMapping } from '#domain/csvMapping'
import { emptyPerson } from '#domain/found'
import { openCsv } from '#formats/csv/csv'
import { readMapped } from '#formats/csv/mapped'

function read(text: string, columns: CsvMapping['columns'], dateForm: CsvMapping['dateForm']) {
  return readMapped(openCsv('a.csv', Buffer.from(text)), 0, { columns, dateForm })
}

describe('readMapped', () => {
  it('reads each column as what it was said to be', async () => {
    const text =
      'a;b;c;d;e;f;g;h;i;j\n' +
      'Lovelace,  Ada;ada@a.example, x@b.example;+49 30 555100;ada;www.ada.example;"1 Street\nTown";10.12.1815;01.02.2026;kind;vip|maths\n'
    const { source, people, problems } = await read(
      text,
      {
        0: 'nameFamilyFirst',
        1: 'email',
        2: 'phone',
        3: 'linkedin',
        4: 'link',
        5: 'postal',
        6: 'birthday',
        7: 'connectedOn',
        8: 'notes',
        9: 'tags',
      },
      'DD.MM.YYYY',
    )

    expect(source).toBe('csv')
    expect(problems).toEqual([])
    expect(people).toEqual([
      {
        ...emptyPerson({ file: 'a.csv', line: 2 }),
        name: 'Ada Lovelace',
        givenName: 'Ada',
        familyName: 'Lovelace',
        emails: [
          { value: 'ada@a.example', label: '' },
          { value: 'x@b.example', label: '' },
        ],
        phones: [{ value: '+49 30 555100', label: '', e164: '+4930555100' }],
        linkedin: 'ada',
        links: [{ value: 'www.ada.example', label: '' }],
        postal: [{ value: '1 Street, Town', label: '' }],
        birthday: '1815-12-10',
        connectedOn: '2026-02-01',
        notes: 'kind',
        tags: ['vip', 'maths'],
      },
    ])
  })

  it('labels columns of one field with their names', async () => {
    const { people } = await read(
      'name,Work,Mobile\nAda,1,2\n',
      { 0: 'name', 1: 'phone', 2: 'phone' },
      'YYYY-MM-DD',
    )
    expect(people[0]?.phones.map(({ label }) => label)).toEqual(['Work', 'Mobile'])
  })

  it('leaves out columns that the table does not have', async () => {
    const { people } = await read('name\nAda\n', { 0: 'name', 7: 'email' }, 'YYYY-MM-DD')
    expect(people.map(({ name }) => name)).toEqual(['Ada'])
  })

  it('reports dates of another form, and addresses that are none', async () => {
    const { people, problems } = await read(
      'name,met,mail\nAda,2026-02-01,@ada\n',
      { 0: 'name', 1: 'connectedOn', 2: 'email' },
      'DD.MM.YYYY',
    )
    expect(people[0]).toMatchObject({ connectedOn: null, emails: [] })
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['NOT_A_DATE', 2],
      ['NOT_AN_EMAIL', 2],
    ])
  })

  it('cuts a name after 500 characters, never inside of one', async () => {
    const { people, problems } = await read(
      `name\n${'x'.repeat(499)}👩‍🚀\n${'x'.repeat(500)}\n`,
      { 0: 'name' },
      'YYYY-MM-DD',
    )
    expect(people.map(({ name }) => name.length)).toEqual([499, 500])
    expect(problems).toMatchObject([{ code: 'NAME_TOO_LONG', line: 2 }])
  })
})
