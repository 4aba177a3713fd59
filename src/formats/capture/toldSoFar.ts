import type { InteractionDirection, InteractionKind } from '#domain/interaction'
import type { FoundDay } from './days.ts'
import type { KindMeaning } from './kindWords.ts'
import type { ReadPerson, Span } from './reading.ts'

/** What a part of the line tells of something that happened, or that is to happen. */
export interface Told {
  people: ReadPerson[]
  kind: KindMeaning | undefined
  medium: InteractionKind | undefined
  direction: InteractionDirection | undefined
  day: FoundDay | undefined
  place: string
  /** What is left, in pieces. */
  notes: Span[]
}
