type Decoder = InstanceType<typeof TextDecoder>

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const WINDOWS_1252 = new TextDecoder('windows-1252')

const decoders = new Map<string, Decoder>()

/**
 * Bytes as text: in the given charset if they are sound in it, else in UTF-8, else in windows-1252,
 * in which all bytes are sound.
 *
 * @param charset a label of the WHATWG Encoding standard in any letter case; an unknown one counts as none
 */
export function decoded(bytes: Uint8Array, charset?: string): string {
  const declared = charset === undefined ? null : decoderOf(charset.trim().toLowerCase())
  return (
    (declared && soundText(bytes, declared)) ??
    soundText(bytes, UTF_8) ??
    WINDOWS_1252.decode(bytes)
  )
}

function soundText(bytes: Uint8Array, decoder: Decoder): string | null {
  try {
    return decoder.decode(bytes)
  } catch {
    // A fatal decoder has no other way to say that the bytes are not of its charset.
    return null
  }
}

function decoderOf(charset: string): Decoder | null {
  const known = decoders.get(charset)
  if (known) return known

  try {
    const decoder = new TextDecoder(charset, { fatal: true })
    decoders.set(charset, decoder)
    return decoder
  } catch {
    // RangeError: there is no such charset. Not kept, since a file may name any number of them.
    return null
  }
}
