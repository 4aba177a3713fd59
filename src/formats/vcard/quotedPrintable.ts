const EQUALS = 0x3d
const CR = 0x0d
const LF = 0x0a

/**
 * What quoted-printable text stands for, without its soft line breaks.
 *
 * An equals sign that begins no escape stays as it is. RFC 2045 §6.7.
 */
export function fromQuotedPrintable(text: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(text.length)
  let length = 0

  for (let at = 0; at < text.length; at++) {
    const byte = text[at] ?? 0
    const skipped = byte === EQUALS ? softBreakLength(text, at) : 0
    if (skipped > 0) {
      at += skipped - 1
      continue
    }

    const escaped = byte === EQUALS ? hexByte(text[at + 1], text[at + 2]) : null
    decoded[length++] = escaped ?? byte
    if (escaped !== null) at += 2
  }

  return decoded.subarray(0, length)
}

/** Octets of the soft line break that begins at an equals sign, 0 if none does. The end of the text is one too. */
function softBreakLength(text: Uint8Array, at: number): number {
  const next = text[at + 1]
  if (next === undefined) return 1
  if (next === CR) return text[at + 2] === LF ? 3 : 2
  return next === LF ? 2 : 0
}

function hexByte(high: number | undefined, low: number | undefined): number | null {
  if (high === undefined || low === undefined) return null
  const digits = String.fromCharCode(high, low)
  return /^[0-9a-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : null
}
