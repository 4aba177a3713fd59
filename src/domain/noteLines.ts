/** What a line of a note can begin with so that it comes up before a meeting, in four languages. */
const HEADS = {
  remember: ['remember', 'merken', 'denk an', 'se souvenir', 'rappel', 'recordar'],
  avoid: ['avoid', 'not', 'vermeiden', 'nicht', 'éviter', 'evitar'],
} as const

export type NoteHead = keyof typeof HEADS

/** What the lines of a note say that begin with such a word and a colon: "Avoid: talk of prices". */
export function linesUnder(head: NoteHead, note: string): string[] {
  return note.split('\n').flatMap((line) => {
    const [word = '', ...rest] = line.replace(/^[\s>*-]+/, '').split(':')
    const isHead = HEADS[head].some(
      (known) => known === word.replaceAll('*', '').trim().toLowerCase(),
    )
    const text = rest.join(':').replaceAll('**', '').trim()
    return isHead && text ? [text] : []
  })
}
