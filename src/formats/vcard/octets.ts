/**
 * The text in an encoding that leaves ASCII as it is: the bytes themselves or, if they are UTF-16,
 * their UTF-8. Leaves out the byte order mark.
 *
 * Without a mark, UTF-16 shows in the zero beside the first letter, since a card begins with ASCII.
 */
export function octets(bytes: Uint8Array): Uint8Array {
  const [first, second, third] = bytes

  if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.subarray(3)
  if (first === 0xff && second === 0xfe) return utf8Of(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return utf8Of(bytes, 'utf-16be')
  if (first !== 0 && second === 0) return utf8Of(bytes, 'utf-16le')
  if (first === 0 && second !== 0 && second !== undefined) return utf8Of(bytes, 'utf-16be')
  return bytes
}

function utf8Of(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Uint8Array {
  return new TextEncoder().encode(new TextDecoder(encoding).decode(bytes))
}
