/**
 * Any text as a calendar file can carry it: line breaks as `\n`, without control characters,
 * without marks that turn the direction of what follows, without halves of characters.
 */
export function calendarText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\t\n]|\p{Bidi_Control}/gu, '')
}

/**
 * Any text as the name of a calendar, or nothing if nothing is left.
 *
 * Readers disagree on whether a name is escaped, so that what would need it becomes a space.
 */
export function calendarName(text: string): string {
  return calendarText(text)
    .replace(/[\s,;\\]+/g, ' ')
    .trim()
}
