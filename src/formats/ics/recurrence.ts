import { Temporal } from 'temporal-polyfill'
import { Repeats } from '#domain/repeats'

/**
 * The value of an RRULE whose UNTIL has the type of DTSTART, as readers expect (RFC 5545 §3.3.10):
 * a day for an all-day event, UTC for one in a zone, a local time for one without.
 *
 * @returns nothing if `repeats` is no such rule
 */
export function recurrenceOf(
  repeats: string,
  start: { allDay: boolean; timeZone: string | null },
): string | undefined {
  const rule = Repeats.safeParse(repeats).data
  if (rule === undefined || start.allDay) return rule

  return rule.replace(/UNTIL=([0-9]{8})/, (_, day: string) =>
    start.timeZone === null
      ? `UNTIL=${day}T235959`
      : `UNTIL=${utc(Temporal.PlainDate.from(day), start.timeZone)}`,
  )
}

function utc(day: Temporal.PlainDate, timeZone: string): string {
  const end = day.toZonedDateTime({ timeZone, plainTime: '23:59:59' }).toInstant()
  return end.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '')
}
