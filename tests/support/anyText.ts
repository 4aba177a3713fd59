import fc from 'fast-check'

const codeUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code))
const control = fc
  .constantFrom(...Array.from({ length: 0x20 }, (_, code) => code), 0x7f, 0x85, 0x9f)
  .map((code) => String.fromCharCode(code))

/** What would begin a line, a property or a component if it were let through. */
const hostile = fc.constantFrom(
  '\r\nEND:VEVENT\r\n',
  '\r\nBEGIN:VALARM\r\nACTION:EMAIL\r\n',
  'BEGIN:VALARM',
  'END:VALARM',
  '\nRECURRENCE-ID:20260101T000000Z\n',
  '\n ATTACH:https://example.com',
  '\\n',
  '\\',
  '$1',
  ',;:"^',
  ' \t ',
  '👩🏽‍💻👨‍👩‍👧‍👦',
  'שלום \u202eمرحبا\u202c',
  '\u2028\u2029\ufeff\u00ad\u200d',
)
const parts = fc.array(
  fc.oneof(fc.string({ unit: codeUnit }), fc.string({ unit: 'grapheme' }), control, hostile),
)

/** Any text, of up to 10,000 characters; now and then as long as that. */
export const anyText = fc
  .tuple(parts, fc.constantFrom(0, 0, 0, 0, 0, 10_000))
  .map(([all, length]) => {
    const text = all.join('')
    return text === '' ? text : text.padEnd(length, text).slice(0, 10_000)
  })
