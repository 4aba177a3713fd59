import { describe, expect, it } from 'vitest'
import { csvText } from '#formats/csv/text'

function read(bytes: Buffer) {
  const { utf8, problems } = csvText('a.csv', bytes)
  return { text: utf8.toString(), problems: problems.map(({ code, line }) => [code, line]) }
}

describe('csvText', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    expect(read(Buffer.from('name\nZoë'))).toEqual({ text: 'name\nZoë', problems: [] })
    expect(read(Buffer.from('\ufeffname\nZoë'))).toEqual({ text: 'name\nZoë', problems: [] })
  })

  it('reads UTF-16 with a byte order mark, in both orders', () => {
    const little = Buffer.from('\ufeffname\nZoë', 'utf16le')
    expect(read(little)).toEqual({ text: 'name\nZoë', problems: [] })
    expect(read(Buffer.from(little).swap16())).toEqual({ text: 'name\nZoë', problems: [] })
  })

  it('reads UTF-16 without a byte order mark, in both orders', () => {
    const little = Buffer.from('name\nZoë', 'utf16le')
    expect(read(little)).toEqual({ text: 'name\nZoë', problems: [] })
    expect(read(Buffer.from(little).swap16())).toEqual({ text: 'name\nZoë', problems: [] })
  })

  it('reads windows-1252 where the bytes are no UTF-8', () => {
    expect(read(Buffer.from('name\nZo\xeb \x80', 'latin1'))).toEqual({
      text: 'name\nZoë €',
      problems: [],
    })
  })

  it('names the lines that are not encoded as the others', () => {
    const glued = Buffer.concat([Buffer.from('name\nZoë\n'), Buffer.from('Zo\xeb\n', 'latin1')])
    expect(read(glued)).toEqual({ text: 'name\nZoë\nZoë\n', problems: [['MIXED_ENCODING', 3]] })
  })

  it('removes NULs, and says where the first stood', () => {
    expect(read(Buffer.from('name,email\nA\0da,a@b.example\nB\0o'))).toEqual({
      text: 'name,email\nAda,a@b.example\nBo',
      problems: [['NUL_CHARACTER', 2]],
    })
  })

  it('says that half a character of UTF-16 is lost', () => {
    expect(read(Buffer.from('\ufeffname\nZo\ud800', 'utf16le'))).toEqual({
      text: 'name\nZo\ufffd',
      problems: [['BAD_CHARACTER', null]],
    })
  })

  it('ends lines with LF alone', () => {
    expect(read(Buffer.from('a\r\nb\nc\r\n')).text).toBe('a\nb\nc\n')
  })
})
