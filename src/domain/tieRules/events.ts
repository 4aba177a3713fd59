import { pairsOf } from '../pair.ts'
import { type Circumstance, confidenceAmong, LEAST_CONFIDENCE, type TieHint } from './hint.ts'

/** An event, and whom I met there. */
export interface EventMeetings {
  id: number
  name: string
  personIds: readonly number[]
}

/** That I met two people at one event says little yet about whether they met each other. */
const SAME_EVENT: Circumstance = { confidence: 0.35, few: 8 }

/** People I met at the same event, if I did not meet too many there. */
export function* eventHints({ id, name, personIds }: EventMeetings): Generator<TieHint> {
  const confidence = confidenceAmong(SAME_EVENT, personIds.length)
  if (confidence < LEAST_CONFIDENCE) return
  for (const [one, other] of pairsOf(personIds))
    yield {
      one,
      other,
      origin: `event ${id}`,
      kind: 'knows',
      confidence,
      evidence: `Both met at ${name}`,
    }
}
