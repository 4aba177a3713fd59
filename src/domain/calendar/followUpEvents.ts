import { dayOfInstant, type Day, daysBetween, type Instant } from '../day.ts'
import type { FollowUpAction, FollowUpState } from '../followUp.ts'
import type { RuleException } from '../repeats.ts'
import { descriptionOf, type PrivacyLevel, summaryOf } from '../privacy.ts'
import { type CalendarEvent, personLink } from './calendarEvent.ts'

/** Time enough for every subscription to see that an event was called off. */
export const DAYS_KEPT_WHEN_CLOSED = 30

/** A follow-up as a calendar needs it. */
export interface CalendarFollowUp {
  readonly uid: string
  readonly title: string
  readonly action: FollowUpAction
  readonly state: FollowUpState
  readonly dueOn: Day
  /** The day its rule gives for it, where it was moved from there. */
  readonly occursOn: Day | null
  readonly dueAt: string | null
  readonly timeZone: string | null
  readonly notes: string
  readonly people: readonly { readonly name: string; readonly uid: string }[]
  readonly alarmMinutes: number | null
  readonly repeats: string | null
  /** Days to come of its rule that are left out, or moved. */
  readonly exceptions: readonly RuleException[]
  readonly updatedAt: Instant
  readonly closedAt: Instant | null
}

/** Whether a calendar shows a follow-up on a day: while it is open, and for 30 days as called off. */
export function isInCalendar(on: Day, { state, closedAt, updatedAt }: CalendarFollowUp): boolean {
  if (state === 'open') return true
  return daysBetween(dayOfInstant(closedAt ?? updatedAt), on) <= DAYS_KEPT_WHEN_CLOSED
}

/** A follow-up as an event. */
export function followUpEvent(level: PrivacyLevel, followUp: CalendarFollowUp): CalendarEvent {
  const { uid, dueOn, dueAt, timeZone, alarmMinutes, state, people, updatedAt } = followUp
  const [only] = people.length === 1 ? people : []
  const repeats = state === 'open' ? followUp.repeats : null
  const isMoved = repeats !== null && followUp.occursOn !== null
  return {
    uid,
    summary: summaryOf(level, followUp),
    description: descriptionOf(level, followUp),
    on: isMoved ? (followUp.occursOn ?? dueOn) : dueOn,
    at: dueAt,
    timeZone,
    repeats,
    skipped: repeats === null ? [] : skippedOf(followUp),
    moved: repeats === null ? [] : movedOf(followUp),
    alarmMinutes: state === 'open' ? alarmMinutes : null,
    categories: ['Kithmap'],
    link: only && level !== 'opaque' ? personLink(only.uid) : null,
    isCancelled: state !== 'open',
    changedAt: updatedAt,
  }
}

function skippedOf({ exceptions }: CalendarFollowUp): Day[] {
  return exceptions.filter(({ movedTo }) => movedTo === null).map(({ occursOn }) => occursOn)
}

function movedOf({ occursOn, dueOn, exceptions }: CalendarFollowUp) {
  const current = occursOn === null ? [] : [{ from: occursOn, to: dueOn }]
  const later = exceptions.flatMap(({ occursOn: from, movedTo: to }) => (to ? [{ from, to }] : []))
  return [...current, ...later]
}
