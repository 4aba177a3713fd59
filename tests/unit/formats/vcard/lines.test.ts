import { describe, expect, it } from 'vitest'
import { lines } from '#formats/vcard/lines'
import { latin1 } from './written'

const linesOf = (text: string) =>
  [...lines(latin1(text))].map(({ number, bytes }) => [
    number,
    Buffer.from(bytes).toString('latin1'),
  ])

describe('lines', () => {
  it('end with LF, CRLF or CR, and blank ones are left out', () => {
    expect(linesOf('A:1\nB:2\r\nC:3\rD:4\r\r\n \r\nE:5')).toEqual([
      [1, 'A:1'],
      [2, 'B:2'],
      [3, 'C:3'],
      [4, 'D:4'],
      [7, 'E:5'],
    ])
  })

  it('are unfolded without the first space or tab', () => {
    expect(linesOf('NOTE:one\r\n two\r\n\t three\r\nFN:Ada')).toEqual([
      [1, 'NOTE:onetwo three'],
      [4, 'FN:Ada'],
    ])
  })

  it('keep soft line breaks of quoted-printable for its decoder', () => {
    expect(linesOf('NOTE;quoted-printable:a=\r\n b=\r\nTEL:1\r\nFN:Ada')).toEqual([
      [1, 'NOTE;quoted-printable:a=\r\n b=\r\nTEL:1'],
      [4, 'FN:Ada'],
    ])
    expect(linesOf('URL:a=\r\nFN:Ada')).toHaveLength(2)
  })

  it('do not swallow a blank row or the end of the card after a soft line break', () => {
    expect(linesOf('NOTE;QUOTED-PRINTABLE:a=\r\n\r\nFN:Ada')).toHaveLength(2)
    expect(linesOf('NOTE;QUOTED-PRINTABLE:a=\r\nEnd:vCard')).toHaveLength(2)
  })

  it('hold base64 that is not indented', () => {
    expect(linesOf('PHOTO;BASE64:\r\nAAAA\r\nBB==\r\n\r\nFN:Ada')).toEqual([
      [1, 'PHOTO;BASE64:AAAABB=='],
      [5, 'FN:Ada'],
    ])
    expect(linesOf('PHOTO;BASE64:AAAA\r\nEND:VCARD')).toHaveLength(2)
    expect(linesOf('NOTE:one\r\ntwo')).toHaveLength(2)
  })
})
