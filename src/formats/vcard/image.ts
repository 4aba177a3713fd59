import type { FoundPhoto } from '#domain/found'

export interface Image {
  mediaType: FoundPhoto['mediaType']
  /** Nothing if the header is cut short. */
  size: { widthPx: number; heightPx: number } | null
}

type Size = Image['size']

/** What kind of image the bytes begin, by their first bytes and not by what is said of them. Nothing if none. */
export function imageOf(bytes: Uint8Array): Image | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

  if (begins(bytes, 0, '\x89PNG\r\n\x1a\n')) return { mediaType: 'image/png', size: pngSize(view) }
  if (begins(bytes, 0, '\xff\xd8\xff')) return { mediaType: 'image/jpeg', size: jpegSize(view) }
  if (begins(bytes, 0, 'GIF87a') || begins(bytes, 0, 'GIF89a')) {
    return { mediaType: 'image/gif', size: gifSize(view) }
  }
  if (begins(bytes, 0, 'RIFF') && begins(bytes, 8, 'WEBP')) {
    return { mediaType: 'image/webp', size: webpSize(bytes, view) }
  }
  return null
}

/** IHDR, always the first chunk. PNG §11.2.1. */
function pngSize(view: DataView): Size {
  if (view.byteLength < 24) return null
  return { widthPx: view.getUint32(16), heightPx: view.getUint32(20) }
}

/** Logical screen descriptor. GIF89a §18. */
function gifSize(view: DataView): Size {
  if (view.byteLength < 10) return null
  return { widthPx: view.getUint16(6, true), heightPx: view.getUint16(8, true) }
}

/** The first frame header (SOF0 to SOF15) among the segments. ITU T.81 §B.2.2. */
function jpegSize(view: DataView): Size {
  let at = 2
  while (at + 9 <= view.byteLength) {
    const marker = view.getUint16(at)
    if (marker === 0xffff) {
      at++
      continue
    }
    if (marker < 0xff00) return null

    // C4, C8 and CC lie in the range of frame headers, but are tables and extensions.
    const isFrame =
      marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker)
    if (isFrame) return { heightPx: view.getUint16(at + 5), widthPx: view.getUint16(at + 7) }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** The first chunk: VP8X (RFC 9649 §2.7), VP8L (§3.4) or VP8 (RFC 6386 §9.1). */
function webpSize(bytes: Uint8Array, view: DataView): Size {
  if (view.byteLength < 30) return null

  if (begins(bytes, 12, 'VP8X')) {
    return { widthPx: 1 + uint24(view, 24), heightPx: 1 + uint24(view, 27) }
  }
  if (begins(bytes, 12, 'VP8L')) {
    const bits = view.getUint32(21, true)
    return { widthPx: 1 + (bits & 0x3fff), heightPx: 1 + ((bits >>> 14) & 0x3fff) }
  }
  if (begins(bytes, 12, 'VP8 ')) {
    return {
      widthPx: view.getUint16(26, true) & 0x3fff,
      heightPx: view.getUint16(28, true) & 0x3fff,
    }
  }
  return null
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 0x10000
}

function begins(bytes: Uint8Array, at: number, characters: string): boolean {
  return [...characters].every((character, index) => bytes[at + index] === character.charCodeAt(0))
}
