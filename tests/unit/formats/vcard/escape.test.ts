import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escaped, listed, onOneLine, pieces, unescaped } from '#formats/vcard/escape'

describe('unescaped', () => {
  it('resolves the escapes of all versions', () => {
    expect(unescaped(String.raw`a\nb\Nc\,d\;e\\f\:g`)).toBe('a\nb\nc,d;e\\f:g')
  })

  it('keeps other backslashes', () => {
    expect(unescaped(String.raw`C:\temp\\new\ `)).toBe(String.raw`C:\temp\new\ `)
    expect(unescaped('\\')).toBe('\\')
  })

  it('is the inverse of escaped', () => {
    expect(escaped('a,b;c\\d\r\ne\rf')).toBe(String.raw`a\,b\;c\\d\ne\nf`)
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unescaped(escaped(text))).toBe(text.replace(/\r\n?/g, '\n'))
      }),
    )
  })
})

describe('pieces', () => {
  it('lie between separators that are not escaped', () => {
    expect(pieces(String.raw`a\;b;c\\;;d`, ';')).toEqual([
      String.raw`a\;b`,
      String.raw`c\\`,
      '',
      'd',
    ])
    expect(pieces('', ';')).toEqual([''])
  })
})

describe('listed', () => {
  it('is every value, without empty ones', () => {
    expect(listed(String.raw` a ,b\,c,,d\ne `)).toEqual(['a', 'b,c', 'd e'])
    expect(listed('')).toEqual([])
  })
})

describe('onOneLine', () => {
  it('has one space where there was any whitespace', () => {
    expect(onOneLine('\n a \t\r\n b\u00a0c ')).toBe('a b c')
    expect(onOneLine(`${' '.repeat(100_000)}x${' '.repeat(100_000)}y`)).toBe('x y')
  })
})
