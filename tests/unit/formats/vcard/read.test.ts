import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { looksLikeVcard, readVcards } from '#formats/vcard/read'
import { card, latin1, read, utf8 } from './written'

const namesIn = (text: string) => read(text).people.map(({ name }) => name)
const codesIn = (text: string) => read(text).problems.map(({ code, line }) => [code, line])

describe('looksLikeVcard', () => {
  it('goes by the first line that is not blank', () => {
    expect(looksLikeVcard(utf8(card('FN:Ada')))).toBe(true)
    expect(looksLikeVcard(utf8(`\r\n \n\nbegin:vcard\n`))).toBe(true)
    expect(looksLikeVcard(utf8('BEGIN: VCARD \rVERSION:2.1'))).toBe(true)
  })

  it('knows UTF-8 and UTF-16 with and without a mark', () => {
    const littleEndian = [...card('FN:Ada')].map((character) => `${character}\0`).join('')
    const bigEndian = [...card('FN:Ada')].map((character) => `\0${character}`).join('')

    expect(looksLikeVcard(utf8(`\ufeff${card('FN:Ada')}`))).toBe(true)
    for (const text of [
      littleEndian,
      `\xff\xfe${littleEndian}`,
      bigEndian,
      `\xfe\xff${bigEndian}`,
    ]) {
      expect(looksLikeVcard(latin1(text))).toBe(true)
      expect(readVcards('people.vcf', latin1(text)).people).toMatchObject([{ name: 'Ada' }])
    }
  })

  it('is false for anything else', () => {
    expect(looksLikeVcard(utf8(''))).toBe(false)
    expect(looksLikeVcard(utf8('BEGIN:VCALENDAR\r\nBEGIN:VCARD'))).toBe(false)
    expect(looksLikeVcard(utf8('First Name,Last Name\nBEGIN:VCARD'))).toBe(false)
    expect(looksLikeVcard(latin1('PK\x03\x04'))).toBe(false)
  })
})

describe('readVcards', () => {
  it('reads rows that end with CR, LF or CRLF', () => {
    const text = `${card('FN:Ada', 'NOTE:one', '  two')}${card('FN:Bo')}`

    for (const lineBreak of ['\r', '\n', '\r\n']) {
      const { people, problems } = read(text.replaceAll('\r\n', lineBreak))
      expect(people).toMatchObject([
        { name: 'Ada', notes: 'one two', place: { line: 1 } },
        { name: 'Bo', place: { line: 7 } },
      ])
      expect(problems).toEqual([])
    }
  })

  it('finds nobody in an empty file', () => {
    expect(read('')).toEqual({ people: [], problems: [] })
    expect(read('\r\n\r\n')).toEqual({ people: [], problems: [] })
  })

  it('reports lines that belong to no card, once for each gap', () => {
    const text = `one\r\ntwo:2\r\n${card('FN:Ada')}END:VCARD\r\n${card('FN:Bo')}`

    expect(namesIn(text)).toEqual(['Ada', 'Bo'])
    expect(codesIn(text)).toEqual([
      ['OUTSIDE_CARD', 1],
      ['OUTSIDE_CARD', 7],
    ])
  })

  it('ends a card that has no END where the next one begins, or with the file', () => {
    const text =
      'BEGIN:VCARD\r\nFN:Ada\r\nBEGIN:VCARD\r\nFN:Bo\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Cy'

    expect(namesIn(text)).toEqual(['Ada', 'Bo', 'Cy'])
    expect(read(text).problems).toEqual([
      {
        file: 'people.vcf',
        line: 1,
        code: 'MISSING_END',
        message: '“Ada” has no END:VCARD; what stood before the next card was read.',
      },
      {
        file: 'people.vcf',
        line: 6,
        code: 'MISSING_END',
        message: '“Cy” has no END:VCARD; what stood before the next card was read.',
      },
    ])
  })

  it('skips a card without any name', () => {
    const text = `${card('TEL:+14155550100')}${card('FN:Ada')}`

    expect(namesIn(text)).toEqual(['Ada'])
    expect(codesIn(text)).toEqual([['NO_NAME', 1]])
  })

  it('skips cards that stand for groups of people', () => {
    const text = `${card('FN:Choir', 'X-ADDRESSBOOKSERVER-KIND:group')}${card('FN:Team', 'KIND:group')}`

    expect(namesIn(text)).toEqual([])
    expect(codesIn(text)).toEqual([
      ['GROUP_CARD', 1],
      ['GROUP_CARD', 6],
    ])
  })

  it('keeps an agent with its card, and no card is lost if the agent is not closed', () => {
    const aide = ['AGENT:BEGIN:VCARD', 'FN:Aide', 'AGENT:', 'BEGIN:VCARD', 'FN:Aide of aide']
    const closed = card('FN:Boss', ...aide, 'END:VCARD', 'END:VCARD', 'TITLE:Chief')
    const unclosed = card('FN:Boss', ...aide)

    expect(read(closed + card('FN:Bo')).people).toMatchObject([
      { name: 'Boss', title: 'Chief' },
      { name: 'Bo', remainder: '' },
    ])
    expect(namesIn(unclosed + card('FN:Bo'))).toEqual(['Boss', 'Bo'])
    expect(codesIn(unclosed + card('FN:Bo'))).toEqual([['MISSING_END', 1]])
  })

  it('keeps an agent that is an address or escaped text', () => {
    expect(read(card('FN:Boss', 'AGENT;VALUE=uri:mailto:aide@example.org')).people).toMatchObject([
      { remainder: 'AGENT;VALUE=uri:mailto:aide@example.org' },
    ])
    expect(read(card('FN:Boss', 'AGENT:', 'TITLE:Chief')).people).toMatchObject([
      { title: 'Chief', remainder: '' },
    ])
  })
})

describe('limits of a card', () => {
  it('refuses 1,001 properties and names the card', () => {
    const emails = (count: number) =>
      Array.from({ length: count }, (_, index) => `EMAIL:${index}@example.org`)
    // VERSION and FN are properties too.
    const { people, problems } = read(
      card('FN:Ada', ...emails(998)) + card('FN:Bo', ...emails(999)) + card('FN:Cy'),
    )

    expect(people.map(({ name, emails }) => [name, emails.length])).toEqual([
      ['Ada', 998],
      ['Cy', 0],
    ])
    expect(problems).toEqual([
      {
        file: 'people.vcf',
        line: 1_003,
        code: 'TOO_MANY_PROPERTIES',
        message: '“Bo” has more than 1,000 properties and was skipped.',
      },
    ])
  })

  it('refuses 100,000 addresses in one card', () => {
    const text = card('FN:Ada', 'EMAIL:a@example.org\r\n'.repeat(100_000)) + card('FN:Bo')

    expect(namesIn(text)).toEqual(['Bo'])
    expect(codesIn(text)).toEqual([['TOO_MANY_PROPERTIES', 1]])
  })

  it('refuses more than 10 MiB and names the card', () => {
    const lines = (octets: number) => {
      const counted = 'VERSION'.length + '3.0'.length + 'FN'.length + 'Ada'.length + 'X-DATA'.length
      return card('FN:Ada', `X-DATA:${'x'.repeat(octets - counted)}`)
    }

    expect(namesIn(lines(10 * 1024 * 1024))).toEqual(['Ada'])
    expect(namesIn(lines(10 * 1024 * 1024 + 1) + card('FN:Bo'))).toEqual(['Bo'])
    expect(read(lines(10 * 1024 * 1024 + 1)).problems).toEqual([
      {
        file: 'people.vcf',
        line: 1,
        code: 'CARD_TOO_LARGE',
        message: '“Ada” is larger than 10 MiB and was skipped.',
      },
    ])
  })

  it('refuses a folded line of 50 MB', () => {
    const folded = `NOTE:${`${'x'.repeat(74)}\r\n `.repeat(680_000)}`
    const text = card('FN:Ada', folded) + card('FN:Bo')

    expect(namesIn(text)).toEqual(['Bo'])
    expect(codesIn(text)).toEqual([['CARD_TOO_LARGE', 1]])
  })

  it('reads what follows 1,000 nested cards', () => {
    const unclosed = `${'BEGIN:VCARD\r\n'.repeat(1_000)}FN:Ada\r\nEND:VCARD\r\n`
    const agents = card('FN:Ada', ...Array(1_000).fill('AGENT:\r\nBEGIN:VCARD'))

    expect(namesIn(unclosed + card('FN:Bo'))).toEqual(['Ada', 'Bo'])
    expect(codesIn(unclosed)).toContainEqual(['MISSING_END', 999])
    expect(namesIn(agents + card('FN:Bo'))).toEqual(['Ada', 'Bo'])
  })
})

describe('any file', () => {
  it('is read without an error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
        looksLikeVcard(bytes)
        expect(readVcards('people.vcf', bytes).people).toEqual([])
      }),
    )
  })

  it('is read without an error, whatever stands in a card, and the next card is found', () => {
    const pieces = fc.constantFrom(
      ...['FN', 'N', 'PHOTO', 'AGENT', 'BDAY', 'ADR', 'item1.', 'X-ABLabel', ';', ':', '=', '"'],
      ...['\\', '^', ',', '\r\n', '\n', '\r', ' ', '\0', 'ENCODING=QUOTED-PRINTABLE', 'BASE64'],
      ...['BEGIN:VCARD\r\n', 'END:VCARD\r\n', 'AGENT:\r\n', 'AGENT:BEGIN:VCARD\r\n'],
      ...['CHARSET=', 'UTF-16', 'SHIFT_JIS', 'data:image/png;base64,', 'iVBORw0KGgo', '\xff', 'é'],
    )

    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (written) => {
        const inner = latin1(`BEGIN:VCARD\r\n${written.join('')}\r\n`)
        // A card right after an AGENT would be part of it.
        const next = utf8(`\r\nX-LAST:x\r\n${card('FN:Bo')}`)
        const bytes = new Uint8Array([...inner, ...next])
        expect(readVcards('people.vcf', bytes).people.at(-1)?.name).toBe('Bo')
      }),
      { numRuns: 1_000 },
    )
  })

  it('gives back any name and note that was written with escapes', () => {
    const escaped = (text: string) => text.replace(/[\\,;]/g, '\\$&').replaceAll('\n', '\\n')
    const text = fc
      .string({ unit: 'grapheme' })
      .map((string) => string.replace(/[\0\r]/g, '').trim())
      .filter((string) => string !== '')

    fc.assert(
      fc.property(text, text, (name, note) => {
        const written = card(`FN:${escaped(name)}`, `NOTE:${escaped(note)}`)
        expect(read(written).people).toMatchObject([
          { name: name.replace(/\s+/g, ' '), notes: note, remainder: '' },
        ])
        expect(read(written).problems).toEqual([])
      }),
    )
  })
})
