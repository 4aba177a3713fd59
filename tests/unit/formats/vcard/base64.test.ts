import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64, isBase64 } from '#formats/vcard/base64'
import { latin1, utf8 } from './written'

describe('fromBase64', () => {
  it('decodes with and without padding', () => {
    expect(fromBase64(utf8('QWRh'))).toEqual(utf8('Ada'))
    expect(fromBase64(utf8('QWQ='))).toEqual(utf8('Ad'))
    expect(fromBase64(utf8('QQ'))).toEqual(utf8('A'))
    expect(fromBase64(utf8(''))).toEqual(utf8(''))
  })

  it('passes over what is no base64', () => {
    expect(fromBase64(utf8(' QW\tR.h\n'))).toEqual(utf8('Ada'))
  })

  it('gives back any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase64(utf8(Buffer.from(bytes).toString('base64')))).toEqual(bytes)
      }),
    )
  })
})

describe('isBase64', () => {
  it('is false where any other character is', () => {
    const isAll = (text: string) => isBase64(latin1(text), 0, text.length)

    expect(isAll('QWRh/+==')).toBe(true)
    expect(isAll('QWRh QWRh')).toBe(true)
    expect(isAll('TEL:1')).toBe(false)
    expect(isAll('é')).toBe(false)
  })
})
