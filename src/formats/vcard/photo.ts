import type { FoundPhoto } from '#domain/found'
import { fromBase64 } from './base64.ts'
import { decoded } from './charset.ts'
import { unescaped } from './escape.ts'
import { imageOf } from './image.ts'
import { MAX_PHOTO_OCTETS, MAX_PHOTO_PIXELS } from './limits.ts'
import { parameter, type Property } from './property.ts'
import type { Report } from './report.ts'

/** Longest address of a photo, in octets; what is longer holds the photo itself. */
const MAX_ADDRESS_OCTETS = 2_048

/** A photo within the limit is never longer than this in base64, even in short rows with spaces. */
const MAX_BASE64_OCTETS = 2 * MAX_PHOTO_OCTETS

const SCHEME = /^\s*[a-z][a-z0-9+.-]*\\?:/i

/** The address of a photo that lies elsewhere, or nothing if the card holds it. Nothing is fetched. */
export function photoAddress(property: Property): string | null {
  if (property.value.length > MAX_ADDRESS_OCTETS) return null
  const text = decoded(property.value)
  return SCHEME.test(text) && !isDataAddress(text) ? unescaped(text).trim() : null
}

/** The photo a card holds. One that is refused is reported. */
export function photoOf(property: Property, report: Report): FoundPhoto | null {
  const refuse = (code: Parameters<Report>[0], reason: string) => {
    report(code, property.line, `The photo ${reason} and was left out.`)
    return null
  }

  const base64 = base64Of(property)
  if (!base64) return refuse('PHOTO_TYPE', 'is not written in base64')
  const bytes = base64.length > MAX_BASE64_OCTETS ? null : fromBase64(base64)
  if (!bytes || bytes.length > MAX_PHOTO_OCTETS) {
    return refuse('PHOTO_TOO_LARGE', 'is larger than 10 MiB')
  }

  const image = imageOf(bytes)
  if (!image) return refuse('PHOTO_TYPE', 'is neither JPEG, PNG, GIF nor WebP')
  if (!image.size) return refuse('PHOTO_DAMAGED', 'is incomplete')
  if (image.size.widthPx * image.size.heightPx > MAX_PHOTO_PIXELS) {
    return refuse('PHOTO_TOO_MANY_PIXELS', 'has more than 40 million pixels')
  }
  return { mediaType: image.mediaType, bytes }
}

/** The base64 text of a photo. Some writers forget to say that it is base64. */
function base64Of(property: Property): Uint8Array | null {
  const start = decoded(property.value.subarray(0, MAX_ADDRESS_OCTETS))
  if (!isDataAddress(start)) {
    return parameter(property, 'ENCODING') === 'QUOTED-PRINTABLE' ? null : property.value
  }

  // Some writers escape the comma: the backslash then ends the header.
  const comma = start.indexOf(',')
  const isBase64 = /;base64\\?$/i.test(start.slice(0, Math.max(comma, 0)))
  return isBase64 ? property.value.subarray(comma + 1) : null
}

function isDataAddress(text: string): boolean {
  return /^\s*data\\?:/i.test(text)
}
