const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
const PADDING = 0x3d
const SPACE = 0x20

/** The six bits each character stands for; 255 for one that stands for none. */
const SEXTETS = new Uint8Array(256).fill(255)
for (const [sextet, character] of [...ALPHABET].entries()) {
  SEXTETS[character.charCodeAt(0)] = sextet
}

/** Whether a row holds base64 and nothing else. */
export function isBase64(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (SEXTETS[byte] === 255 && byte !== PADDING && byte !== SPACE) return false
  }
  return true
}

/** What base64 text stands for, up to the padding; passes over what is not of its alphabet. RFC 4648 §4. */
export function fromBase64(text: Uint8Array): Uint8Array {
  const decoded = new Uint8Array(Math.ceil((text.length * 3) / 4))
  let length = 0
  let bits = 0
  let bitCount = 0

  for (const character of text) {
    if (character === PADDING) break
    const sextet = SEXTETS[character] ?? 255
    if (sextet === 255) continue

    bits = ((bits << 6) | sextet) & 0xffff
    bitCount += 6
    if (bitCount < 8) continue
    bitCount -= 8
    decoded[length++] = (bits >> bitCount) & 0xff
  }

  return decoded.slice(0, length)
}
