import { describe, expect, it } from 'vitest'
import { fromQuotedPrintable } from '#formats/vcard/quotedPrintable'
import { latin1, utf8 } from './written'

const decoded = (text: string) => fromQuotedPrintable(utf8(text))

describe('fromQuotedPrintable', () => {
  it('decodes bytes in either letter case', () => {
    expect(decoded('J=C3=bcrgen=20')).toEqual(utf8('Jürgen '))
    expect(decoded('=92=00')).toEqual(latin1('\x92\0'))
  })

  it('leaves out soft line breaks, also at the end', () => {
    expect(decoded('a=\r\nb=\nc=\rd=')).toEqual(utf8('abcd'))
  })

  it('keeps an equals sign that begins no escape', () => {
    expect(decoded('1=1, =ZZ, =C')).toEqual(utf8('1=1, =ZZ, =C'))
  })
})
