import { describe, expect, it } from 'vitest'
import { personWith, problemsWith } from './written'

const GIF = 'GIF89a\x01\x00\x01\x00'
const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64')

const png = (widthPx: number, heightPx: number) => {
  const header = Buffer.alloc(24)
  header.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')
  header.writeUInt32BE(widthPx, 16)
  header.writeUInt32BE(heightPx, 20)
  return header.toString('base64')
}

describe('a photo', () => {
  it('is read from every way of writing base64', () => {
    const written = [
      `PHOTO;ENCODING=b;TYPE=GIF:${base64(GIF)}`,
      `PHOTO;GIF;BASE64:${base64(GIF)}`,
      `PHOTO;ENCODING=BASE64:\r\n${base64(GIF)}\r\n`,
      `PHOTO:data:image/gif;base64,${base64(GIF)}`,
      `PHOTO;VALUE=uri:data:image/gif\\;base64\\,${base64(GIF)}`,
      `PHOTO:${base64(GIF)}`,
    ]

    for (const line of written) {
      expect(personWith('FN:Ada', line, 'TITLE:Poet')).toMatchObject({
        title: 'Poet',
        photo: { mediaType: 'image/gif', bytes: new Uint8Array(Buffer.from(GIF, 'latin1')) },
      })
    }
  })

  it('has the type its bytes show', () => {
    expect(personWith('FN:Ada', `PHOTO;TYPE=JPEG;ENCODING=b:${base64(GIF)}`).photo?.mediaType).toBe(
      'image/gif',
    )
  })

  it('is a link if it lies elsewhere', () => {
    const lines = ['FN:Ada', 'PHOTO;VALUE=uri:http://tracker.example/p.jpg', 'PHOTO:file:///p.png']

    expect(personWith(...lines)).toMatchObject({
      photo: null,
      links: [
        { value: 'http://tracker.example/p.jpg', label: 'Photo' },
        { value: 'file:///p.png', label: 'Photo' },
      ],
    })
    expect(problemsWith(...lines)).toEqual([])
  })

  it('is the first of several', () => {
    expect(personWith('FN:Ada', `PHOTO:${base64(GIF)}`, `PHOTO:${png(1, 1)}`)).toMatchObject({
      photo: { mediaType: 'image/gif' },
      remainder: `PHOTO:${png(1, 1)}`,
    })
  })

  it('is the first that is not refused', () => {
    const lines = ['FN:Ada', 'PHOTO:QUJD', `PHOTO:${base64(GIF)}`, 'PHOTO:QUJD']

    expect(personWith(...lines)).toMatchObject({
      photo: { mediaType: 'image/gif' },
      remainder: '',
    })
    expect(problemsWith(...lines)).toEqual([
      ['PHOTO_TYPE', 4],
      ['PHOTO_TYPE', 6],
    ])
  })

  it('is left out and reported if it is no image that is shown', () => {
    const svg = base64('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')
    const refused = [
      `PHOTO:data:image/svg+xml;base64,${svg}`,
      `PHOTO:data:image/svg+xml,%3Csvg%2F%3E`,
      `PHOTO;TYPE=PNG;ENCODING=b:${svg}`,
      'PHOTO;ENCODING=QUOTED-PRINTABLE:=20',
    ]

    for (const line of refused) {
      expect(personWith('FN:Ada', line)).toMatchObject({ photo: null, links: [], remainder: '' })
      expect(problemsWith('FN:Ada', line)).toEqual([['PHOTO_TYPE', 4]])
    }
  })

  it('has at most 40 million pixels by its header', () => {
    expect(personWith('FN:Ada', `PHOTO:${png(8_000, 5_000)}`).photo).not.toBeNull()
    expect(problemsWith('FN:Ada', `PHOTO:${png(8_000, 5_001)}`)).toEqual([
      ['PHOTO_TOO_MANY_PIXELS', 4],
    ])
    expect(problemsWith('FN:Ada', `PHOTO:${png(50_000, 50_000)}`)).toEqual([
      ['PHOTO_TOO_MANY_PIXELS', 4],
    ])
    expect(personWith('FN:Ada', `PHOTO:${png(50_000, 50_000)}`).photo).toBeNull()
  })

  it('has at most 10 MiB', () => {
    const photo = (octets: number) => `PHOTO;ENCODING=b:${base64(GIF.padEnd(octets, 'x'))}`
    const limit = 10 * 1024 * 1024

    expect(personWith('FN:Ada', photo(limit)).photo?.bytes).toHaveLength(limit)
    for (const octets of [limit + 1, 25_000_000]) {
      expect(problemsWith('FN:Ada', photo(octets))).toEqual([['PHOTO_TOO_LARGE', 4]])
      expect(personWith('FN:Ada', photo(octets))).toMatchObject({ name: 'Ada', photo: null })
    }
  })
})
