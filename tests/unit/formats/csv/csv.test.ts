import { describe, expect, it } from 'vitest'
import { openCsv } from '#formats/csv/csv'

function opened(text: string) {
  return openCsv('a.csv', Buffer.from(text))
}

describe('openCsv', () => {
  it.each([
    [',', 'name,email\nAda; Bo,a@b.example\n'],
    [';', 'name;company\nLovelace, Ada;Acme, Inc.\n'],
    ['\t', 'name\tcompany\nLovelace, Ada\tAcme, Inc.\n'],
  ])('finds the separator %j', (separator, text) => {
    expect(opened(text).separator).toBe(separator)
    expect(opened(text).top[0]).toHaveLength(2)
  })

  it('finds the separator below notes that hold another', () => {
    const csv = opened('Notes:\n"One; two; three"\n\nFirst Name,Last Name\nAda,Lovelace\n')
    expect(csv.separator).toBe(',')
  })

  it('reads lines that end in CR', () => {
    expect(opened('name,email\rAda,a@b.example\r').top).toEqual([
      ['name', 'email'],
      ['Ada', 'a@b.example'],
    ])
  })

  it('reads quotes inside quotes, and quotes where none belong', () => {
    expect(opened('name,note\n"Ada ""Countess""",said "hi"\n').top[1]).toEqual([
      'Ada "Countess"',
      'said "hi"',
    ])
  })

  it('opens an empty file', () => {
    expect(opened('').top).toEqual([])
  })
})
