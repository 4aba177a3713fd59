import type { Cadence } from '../cadence.ts'
import type { Instant } from '../day.ts'
import { initialsOf, type PrivacyLevel } from '../privacy.ts'
import { type CalendarEvent, ONE_DAY, personLink } from './calendarEvent.ts'

/** Somebody whose next contact is due on a day. */
export interface KeptPerson {
  readonly uid: string
  readonly name: string
  readonly headline: string
  readonly cadence: Cadence
  readonly updatedAt: Instant
}

/** The day on which the next contact is due; it moves with every contact. */
export function keepInTouchEvent(
  level: PrivacyLevel,
  { uid: personUid, name, headline, cadence, updatedAt }: KeptPerson,
  uid: string,
): CalendarEvent {
  return {
    ...ONE_DAY,
    uid,
    summary: {
      full: `Keep in touch with ${name}`,
      discreet: `Keep in touch with ${initialsOf(name)}`.trim(),
      opaque: 'Follow-up',
    }[level],
    description: level === 'full' ? headline : '',
    on: cadence.dueOn,
    categories: level === 'opaque' ? ['Kithmap'] : ['Kithmap', 'Keep in touch'],
    link: level === 'opaque' ? null : personLink(personUid),
    changedAt: updatedAt,
  }
}
