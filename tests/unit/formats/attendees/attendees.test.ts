import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_ATTENDEES } from '#domain/event'
import { readAttendees } from '#formats/attendees/attendees'

type Expected = [name: string, title?: string, organisation?: string, email?: string]

const LINES: [line: string, expected: Expected][] = [
  ['Ana Souza', ['Ana Souza']],
  ['  Ana   Souza  ', ['Ana Souza']],
  ['Ana Souza, CTO, Nimbus', ['Ana Souza', 'CTO', 'Nimbus']],
  ['Ana Souza, Nimbus', ['Ana Souza', '', 'Nimbus']],
  ['Ana Souza (Nimbus)', ['Ana Souza', '', 'Nimbus']],
  ['Ana Souza (CTO, Nimbus)', ['Ana Souza', 'CTO', 'Nimbus']],
  ['Ana Souza (CTO at Nimbus)', ['Ana Souza', 'CTO', 'Nimbus']],
  ['Ana Souza - CTO at Nimbus', ['Ana Souza', 'CTO', 'Nimbus']],
  ['Ana Souza – CTO @ Nimbus', ['Ana Souza', 'CTO', 'Nimbus']],
  ['Ana Souza — Nimbus', ['Ana Souza', '', 'Nimbus']],
  ['Ana Souza at Nimbus', ['Ana Souza', '', 'Nimbus']],
  ['Ana Souza bei Nimbus', ['Ana Souza', '', 'Nimbus']],
  ['Ana Souza chez Nimbus', ['Ana Souza', '', 'Nimbus']],
  ['Ana Souza; Nimbus; CTO', ['Ana Souza', 'Nimbus', 'CTO']],
  ['Ana Souza | CTO | Nimbus', ['Ana Souza', 'CTO', 'Nimbus']],
  ['Ana Souza\tCTO\tNimbus', ['Ana Souza', 'CTO', 'Nimbus']],
  ['- Ana Souza', ['Ana Souza']],
  ['* Ana Souza, Nimbus', ['Ana Souza', '', 'Nimbus']],
  ['• Ana Souza', ['Ana Souza']],
  ['1. Ana Souza (Nimbus)', ['Ana Souza', '', 'Nimbus']],
  ['12) Ana Souza', ['Ana Souza']],
  ['Ana Souza <ana@nimbus.io>', ['Ana Souza', '', '', 'ana@nimbus.io']],
  ['Ana Souza, ana@nimbus.io', ['Ana Souza', '', '', 'ana@nimbus.io']],
  ['Ana Souza (ANA@Nimbus.io), CTO, Nimbus', ['Ana Souza', 'CTO', 'Nimbus', 'ana@nimbus.io']],
  ['ana.souza@nimbus.io', ['Ana Souza', '', '', 'ana.souza@nimbus.io']],
  ['Jean-Luc Picard', ['Jean-Luc Picard']],
  ['Anne-Marie O’Neill - Acme', ['Anne-Marie O’Neill', '', 'Acme']],
  ['山田 太郎, トヨタ', ['山田 太郎', '', 'トヨタ']],
  ['محمد علي', ['محمد علي']],
  ['Björk', ['Björk']],
  ['Ana Souza, VP Product, Nimbus, Lisbon', ['Ana Souza', 'VP Product', 'Nimbus']],
]

const people = (text: string) => readAttendees(text).attendees
const names = (text: string) => people(text).map(({ name }) => name)

describe('readAttendees', () => {
  it.each(LINES)('reads “%s”', (line, [name, title = '', organisation = '', email = '']) => {
    expect(readAttendees(line)).toEqual({
      attendees: [{ name, title, organisation, email }],
      unread: [],
      beyond: 0,
    })
  })

  it.each(['', '   ', '---', '42', 'Name', 'Teilnehmer:', 'Name\tCompany\tTitle', 'Name;Firma'])(
    'finds nobody in “%s”',
    (line) => {
      expect(people(line)).toEqual([])
    },
  )

  it('reads a line each, and each person once', () => {
    const text = 'Name, Company\r\nAna Souza, Nimbus\n\nBo Lind\nana souza, Nimbus'
    expect(names(text)).toEqual(['ana souza', 'Bo Lind'])
  })

  it('keeps two of one name apart who are elsewhere', () => {
    const text = 'Ana Souza, Nimbus\nAna Souza, Crumb'
    expect(people(text).map(({ organisation }) => organisation)).toEqual(['Nimbus', 'Crumb'])
  })

  it('reads whom an invitation goes to', () => {
    const text = 'Ana Souza <ana@nimbus.io>; Bo Lind <bo@acme.io>, cy.twombly@acme.io'
    expect(names(text)).toEqual(['Ana Souza', 'Bo Lind', 'Cy Twombly'])
  })

  it('says which lines name nobody', () => {
    const long = 'word '.repeat(2000)
    const text = `Ana Souza\n\n42\n${long}\n---\n${'sentence '.repeat(12)}\nBo Lind`
    expect(readAttendees(text)).toMatchObject({
      attendees: [{ name: 'Ana Souza' }, { name: 'Bo Lind' }],
      unread: [3, 4, 6],
    })
  })

  it('reads five hundred people, and says how many there are beyond', () => {
    const lines = Array.from({ length: 512 }, (_, index) => `Guest ${index}, Nimbus`)
    const { attendees, unread, beyond } = readAttendees(lines.join('\n'))
    expect([attendees.length, unread.length, beyond]).toEqual([500, 0, 12])
    expect(readAttendees(lines.slice(0, 500).join('\n'))).toMatchObject({ beyond: 0 })
  })

  it('reads what is not seen as nothing', () => {
    expect(names('\uFEFFAna\u00a0Souza\u200b\u2028Bo\u0000 Lind\rCy\u202e Twombly')).toEqual([
      'Ana Souza',
      'Bo Lind',
      'Cy Twombly',
    ])
  })

  it('leaves out pronouns, and words too long for a title', () => {
    expect(people('Ana Souza (she/her), CTO, Nimbus')).toMatchObject([
      { title: 'CTO', organisation: 'Nimbus' },
    ])
    expect(people(`Ana Souza, ${'on '.repeat(90)}, Nimbus`)).toMatchObject([
      { title: '', organisation: 'Nimbus' },
    ])
  })

  it('takes any text, as lines and as tables', () => {
    const cell = fc.string({ unit: 'grapheme' })
    const odd = fc.constantFrom('"', '\t', ';', ',', '|', '\n', '@', '\ud800', 'a'.repeat(90))
    const head = fc.constantFrom('', 'Name;Firma\n', 'Company,E-mail,Name\n', 'Vorname\tNachname\n')
    const text = fc
      .tuple(head, fc.array(fc.oneof(cell, odd)))
      .map(([first, parts]) => first + parts.join(''))
    fc.assert(
      fc.property(text, (said) => {
        const { attendees, unread } = readAttendees(said)
        expect(attendees.length).toBeLessThanOrEqual(MOST_ATTENDEES)
        for (const { name, title, organisation, email } of attendees) {
          expect(name).toMatch(/\p{L}/u)
          expect(name.length).toBeLessThanOrEqual(80)
          expect(Math.max(title.length, organisation.length)).toBeLessThanOrEqual(200)
          expect(email.length).toBeLessThanOrEqual(320)
        }
        for (const line of unread) expect(line).toBeGreaterThan(0)
      }),
    )
  })

  it.each(['a', ' ', '\t', ',', ';', '"', '(', '@', 'a@', ' - ', '\n', 'Name;Firma\n"'])(
    'takes a quarter of a million characters of “%s” in its stride',
    (part) => {
      const { attendees } = readAttendees(part.repeat(262_144 / part.length))
      expect(attendees.length).toBeLessThanOrEqual(MOST_ATTENDEES)
    },
  )
})
