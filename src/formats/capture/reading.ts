import type { Day } from '#domain/day'
import type { FollowUpAction } from '#domain/followUp'
import type { InteractionDirection, InteractionKind } from '#domain/interaction'

/** A piece of the line, from its first letter to the one after its last. */
export interface Span {
  from: number
  to: number
}

/** Somebody the line names. */
export interface ReadPerson extends Span {
  name: string
  title: string
  organisation: string
  /** False for somebody only a follow-up names. */
  tookPart: boolean
}

/** What the line says has happened. */
export interface ReadInteraction {
  kind: InteractionKind
  direction: InteractionDirection
  day: Day
  place: string
  notes: string
}

/** Something the line says is to be done. */
export interface ReadFollowUp extends Span {
  action: FollowUpAction
  title: string
  dueOn: Day
  /** A time of the day, `HH:MM`, if the line gives one. */
  dueAt: string | null
}

/** What one line says, as far as it can be told from the line alone. */
export interface CaptureReading {
  people: ReadPerson[]
  /** Null where the line only plans, or only names people. */
  interaction: ReadInteraction | null
  followUps: ReadFollowUp[]
}

/** Names that are in the file; they help where a line is written in small letters. */
export interface KnownNames {
  isPerson: (name: string) => boolean
  isOrganisation: (name: string) => boolean
}
