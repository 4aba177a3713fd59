import { createHash } from 'node:crypto'

/**
 * The uid of an event that is made from a person: stable, and the same at every level of privacy,
 * so that no calendar shows it twice; yet it tells neither whom nor what it is about.
 */
export function calendarUid(
  kind: 'birthday' | 'anniversary' | 'keep in touch',
  personUid: string,
): string {
  // Letters of one case: some programs name files by it.
  return createHash('sha256').update(`${kind} ${personUid}`).digest('hex').slice(0, 32)
}
