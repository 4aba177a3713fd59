import { withArticle } from '../article.ts'
import { counted } from '../counted.ts'
import type { Day } from '../day.ts'
import type { InteractionKind } from '../interaction.ts'
import { pairsOf } from '../pair.ts'
import { dayInWords } from '../spokenDay.ts'
import { type Circumstance, confidenceAmong, type TieHint } from './hint.ts'
import { nameFinder } from './names.ts'
import { MOST_AT_ONCE, sharedOccasions } from './occasion.ts'

/** What I wrote about somebody, or about an interaction with some. */
export interface WrittenNote {
  text: string
  /** Whom it is on, beside me. */
  personIds: readonly number[]
  on: { name: string } | { kind: InteractionKind; day: Day }
}

const NAMED_TOGETHER: Circumstance = { confidence: 0.5, few: 2 }

/**
 * People who are named in the same note, or in a note on the other, two to eight at once.
 *
 * @param notes of several that name the same two, the first is the one that is told of
 */
export function* noteHints(
  notes: Iterable<WrittenNote>,
  people: readonly { id: number; name: string }[],
): Generator<TieHint | undefined> {
  const namedIn = nameFinder(people)
  const together = sharedOccasions()
  for (const { text, personIds, on } of notes) {
    yield undefined
    if (!text) continue
    const named = namedIn(text)
    const all = [...new Set([...personIds, ...named])]
    if (named.size === 0 || all.length > MOST_AT_ONCE) continue
    const confidence = confidenceAmong(NAMED_TOGETHER, all.length)
    for (const [one, other] of pairsOf(all)) {
      const areBoth = named.has(one) && named.has(other)
      if (areBoth || named.has(one) || named.has(other))
        together.add(
          one,
          other,
          confidence,
          () => `Named ${areBoth ? 'together ' : ''}${inWords(on)}`,
        )
    }
  }

  yield* together.hints({ origin: 'notes', kind: 'knows' }, ({ count, first }) =>
    count === 1 ? first : `${first}, and in ${counted(count - 1, 'other note')}`,
  )
}

function inWords(on: WrittenNote['on']): string {
  return 'name' in on
    ? `in a note on ${on.name}`
    : `in the notes of ${withArticle(on.kind)}, ${dayInWords(on.day)}`
}
