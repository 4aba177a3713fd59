import { randomFillSync } from 'node:crypto'
import { v7 } from 'uuid'

const BYTES_PER_UID = 16

/** Asking the system for chance costs more than all the rest; this is enough for 512 names. */
const pool = new Uint8Array(BYTES_PER_UID * 512)
let used = pool.length

/** A new name for something that may leave the file: a UUID in order of time (RFC 9562 §5.7). */
export function newUid(): string {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const random = pool.slice(used, used + BYTES_PER_UID)
  used += BYTES_PER_UID
  return v7({ random })
}
