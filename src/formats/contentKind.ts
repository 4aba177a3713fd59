import { looksLikeVcard } from './vcard/read.ts'

export type ContentKind =
  'empty' | 'archive' | 'old spreadsheet' | 'vcard' | 'calendar' | 'text' | 'unknown'

const SAMPLE_BYTES = 4096

/** What bytes are, by what stands in them. The name of a file plays no part. */
export function contentKind(bytes: Uint8Array): ContentKind {
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(SAMPLE_BYTES, bytes.length))
  if (startsWith(sample, 'PK\x03\x04') || startsWith(sample, 'PK\x05\x06')) return 'archive'
  if (startsWith(sample, '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'old spreadsheet'
  if (looksLikeVcard(bytes)) return 'vcard'

  // In UTF-16, a NUL stands beside each Latin letter.
  const letters = sample.toString('latin1').replaceAll('\0', '')
  const text = letters.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').trimStart()
  if (text === '' && bytes.length <= SAMPLE_BYTES) return 'empty'
  if (/^BEGIN:VCALENDAR/i.test(text)) return 'calendar'
  return isText(text) ? 'text' : 'unknown'
}

function startsWith(bytes: Buffer, signature: string): boolean {
  return bytes.toString('latin1', 0, signature.length) === signature
}

/** Tables neither begin as JSON, XML or PDF do, nor hold more than a stray control character. */
function isText(letters: string): boolean {
  const controls = letters.match(/[\x01-\x08\x0e-\x1f]/g)?.length ?? 0
  return !/^(?:[{<]|%PDF)/.test(letters) && controls <= letters.length / 100
}
