import { describe, expect, it } from 'vitest'
import { decoded } from '#formats/vcard/charset'
import { latin1, utf8 } from './written'

describe('decoded', () => {
  it('is UTF-8 if the bytes are sound in it, else windows-1252', () => {
    expect(decoded(utf8('Zoë'))).toBe('Zoë')
    expect(decoded(latin1('Zoë O\x92Brien'))).toBe('Zoë O’Brien')
  })

  it('goes by the charset that is named', () => {
    expect(decoded(latin1('\x8e\x52\x93\x63'), 'SHIFT_JIS')).toBe('山田')
    expect(decoded(latin1('\xc3\xab'), 'ISO-8859-1')).toBe('Ã«')
    expect(decoded(latin1('\xed\xc9\xd2'), ' KOI8-R ')).toBe('Мир')
  })

  it('passes over a charset that does not exist or does not fit', () => {
    expect(decoded(utf8('Zoë'), 'klingon')).toBe('Zoë')
    expect(decoded(utf8('Zoë'), '')).toBe('Zoë')
    expect(decoded(latin1('Zoë'), 'utf-8')).toBe('Zoë')
    expect(decoded(latin1('Zo\xeb'), 'shift_jis')).toBe('Zoë')
    expect(decoded(latin1('\x8e\x52'), 'shift_jis')).toBe('山')
  })
})
