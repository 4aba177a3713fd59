import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { type Day, parseDay } from '#domain/day'
import type { Occurrence } from '#domain/repeats'

/**
 * The next time that something takes place which is due on `from` and repeats.
 *
 * A COUNT has one less for every occurrence that is over.
 *
 * @param repeats the value of an RRULE; its first occurrence is on `from` or later
 * @param after the day after which to look, not before `from`
 * @returns nothing where the rule has ended, or fits no day
 * @see RFC 5545 §3.3.10
 */
export function nextOccurrence(repeats: string, from: Day, after: Day): Occurrence | undefined {
  const rule = new RRuleTemporal({
    rruleString: `DTSTART:${from.replaceAll('-', '')}T000000Z\nRRULE:${repeats}`,
    temporal: Temporal,
  })
  const next = nextAfter(rule, after)
  const on = next && parseDay(next.toPlainDate().toString())
  if (!on) return undefined

  return {
    on,
    repeats: repeats.replace(/COUNT=([0-9]+)/, (_, count: string) => {
      const over = rule.between(new Date(from), new Date(after), true).length
      return `COUNT=${Number(count) - over}`
    }),
  }
}

function nextAfter(rule: RRuleTemporal<Temporal.ZonedDateTime>, day: Day) {
  try {
    return rule.next(new Date(day))
  } catch {
    // Of a rule that fits no day, as 30 February, the search gives up.
    return undefined
  }
}
