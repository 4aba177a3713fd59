import { describe, expect, it } from 'vitest'
import { imageOf } from '#formats/vcard/image'
import { latin1 } from './written'

const jpegStart = '\xff\xd8\xff\xe0\x00\x06JFIF'
const webp = (chunk: string) => latin1(`RIFF\0\0\0\0WEBP${chunk}`)

describe('imageOf', () => {
  it('reads the size of a PNG', () => {
    const png = '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\x02\0\0\0\x03'
    expect(imageOf(latin1(png))).toEqual({
      mediaType: 'image/png',
      size: { widthPx: 258, heightPx: 3 },
    })
  })

  it('reads the size of a GIF', () => {
    expect(imageOf(latin1('GIF89a\x02\x01\x03\x00'))).toEqual({
      mediaType: 'image/gif',
      size: { widthPx: 258, heightPx: 3 },
    })
    expect(imageOf(latin1('GIF87a\x01\x00\x01\x00'))?.mediaType).toBe('image/gif')
  })

  it('reads the size of a JPEG behind tables and padding', () => {
    const table = '\xff\xc4\x00\x03\x00'
    const frame = '\xff\xff\xc2\x00\x11\x08\x00\x03\x01\x02\x03'
    expect(imageOf(latin1(jpegStart + table + frame))).toEqual({
      mediaType: 'image/jpeg',
      size: { widthPx: 258, heightPx: 3 },
    })
  })

  it('reads the size of every kind of WebP', () => {
    const lossy = `VP8 \0\0\0\0\0\0\0\x9d\x01\x2a\x02\x01\x03\x00`
    const lossless = `VP8L\0\0\0\0\x2f${'\x01\x81\x00\x00'}\0\0\0\0\0`
    const extended = `VP8X\0\0\0\0\0\0\0\0\x01\x01\x00\x02\x00\x00`

    expect(imageOf(webp(lossy))?.size).toEqual({ widthPx: 258, heightPx: 3 })
    expect(imageOf(webp(lossless))?.size).toEqual({ widthPx: 258, heightPx: 3 })
    expect(imageOf(webp(extended))?.size).toEqual({ widthPx: 258, heightPx: 3 })
    expect(imageOf(webp(extended))?.mediaType).toBe('image/webp')
  })

  it('has no size if the header is cut short or damaged', () => {
    const cut = [
      latin1('\x89PNG\r\n\x1a\n'),
      latin1('GIF89a\x01'),
      latin1(jpegStart),
      latin1(`${jpegStart}no marker here`),
      latin1(`${jpegStart}\xff\xe1\xff\xff${'x'.repeat(20)}`),
      webp('VP8 '),
      webp(`ABCD${'\0'.repeat(20)}`),
    ]
    for (const bytes of cut) expect(imageOf(bytes)).toMatchObject({ size: null })
  })

  it('is nothing for other files', () => {
    const others = [
      '',
      'BM',
      '<svg xmlns="http://www.w3.org/2000/svg"/>',
      '%PDF-1.7',
      'RIFF    WAVE',
    ]
    for (const text of others) expect(imageOf(latin1(text))).toBeNull()
  })
})
