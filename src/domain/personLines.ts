/** What is noted on one of several people, as a line of the notes they have in common. */
export function personLine(name: string, note: string): string {
  return `${name}: ${note.trim().split(/\s+/).join(' ')}`
}

/** A part of common notes, and whom it is on. */
interface PersonLine {
  text: string
  personIds: number[]
}

/**
 * Common notes by whom they are on: a line that begins with the name of one who took part is on
 * them alone, and without the name; the others together are on all.
 */
export function personLines(
  notes: string,
  people: readonly { id: number; name: string }[],
): PersonLine[] {
  const own: PersonLine[] = []
  const common = notes.split('\n').filter((line) => {
    const one = people.find(({ name }) => line.startsWith(`${name}: `))
    if (one) own.push({ text: line.slice(one.name.length + 2), personIds: [one.id] })
    return !one
  })
  return [...own, { text: common.join('\n'), personIds: people.map(({ id }) => id) }]
}
