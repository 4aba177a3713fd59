import { withArticle } from '../article.ts'
import type { Day } from '../day.ts'
import type { InteractionKind } from '../interaction.ts'
import { pairsOf } from '../pair.ts'
import { dayInWords } from '../spokenDay.ts'
import { type Circumstance, confidenceAmong, type TieHint } from './hint.ts'
import { MOST_AT_ONCE, sharedOccasions } from './occasion.ts'

/** An interaction, and who took part beside me. */
export interface SharedInteraction {
  kind: InteractionKind
  day: Day
  personIds: readonly number[]
  /** The event at which it was, which is a hint of its own. */
  eventId?: number | null
}

const LOGGED_TOGETHER: Circumstance = { confidence: 0.5, few: 2 }
/** Whoever introduces somebody knows them. */
const INTRODUCTION: Circumstance = { confidence: 0.8, few: 2 }

/**
 * People who took part in the same interactions, two to eight at once. Of those at an event only
 * introductions count here: that all were there is told by the event.
 *
 * @param interactions the latest first: that is the one that is told of
 */
export function* interactionHints(
  interactions: Iterable<SharedInteraction>,
): Generator<TieHint | undefined> {
  const together = sharedOccasions()
  const introduced = sharedOccasions()
  for (const { kind, day, personIds, eventId = null } of interactions) {
    yield undefined
    const size = personIds.length
    if (size < 2 || size > MOST_AT_ONCE) continue
    const isIntroduction = kind === 'introduction'
    if (eventId !== null && !isIntroduction) continue
    const confidence = confidenceAmong(isIntroduction ? INTRODUCTION : LOGGED_TOGETHER, size)
    const occasions = isIntroduction ? introduced : together
    for (const [one, other] of pairsOf(personIds))
      occasions.add(one, other, confidence, () =>
        isIntroduction ? dayInWords(day) : `${withArticle(kind)}, ${dayInWords(day)}`,
      )
  }

  yield* introduced.hints(
    { origin: 'introductions', kind: 'introduced' },
    ({ first }) => `Introduction, ${first}`,
  )
  yield* together.hints({ origin: 'interactions', kind: 'knows' }, ({ count, first }) =>
    count === 1 ? `Together in ${first}` : `Together in ${count} interactions, last in ${first}`,
  )
}
