/**
 * What a meeting is called in every export of its calendar.
 *
 * @param original when it was to be at first, for one of a series, so that it keeps its key when it
 *   is moved; null for what takes place once, which keeps its UID
 */
export function meetingKey(uid: string, original: string | null): string {
  return original === null ? `ics:${uid}` : `ics:${uid}:${original}`
}
