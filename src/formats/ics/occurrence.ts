import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { addDays, type Day, parseDay } from '#domain/day'
import type { NextOccurrence, Occurrence, RuleException } from '#domain/repeats'

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

/**
 * The next time that something takes place of whose rule some days are left out or moved.
 *
 * @param from the day its rule gives for the time that is open
 * @param after the day after which to look
 */
export function nextWithExceptions(
  rule: RuleWithExceptions,
  after: Day,
): NextOccurrence | undefined {
  const { repeats, from, exceptions } = rule
  const excepted = new Set(exceptions.map(({ occursOn }) => occursOn))
  let ruled = nextOccurrence(repeats, from, after)
  while (ruled && excepted.has(ruled.on)) ruled = nextOccurrence(ruled.repeats, ruled.on, ruled.on)

  const moved = exceptions.flatMap((exception) => movedAfter(rule, exception, after) ?? [])
  const all = ruled ? [{ ...ruled, occursOn: ruled.on }, ...moved] : moved
  return all.toSorted((a, b) => a.on.localeCompare(b.on))[0]
}

interface RuleWithExceptions {
  repeats: string
  from: Day
  exceptions: readonly RuleException[]
}

function movedAfter(
  { repeats, from }: RuleWithExceptions,
  { occursOn, movedTo }: RuleException,
  after: Day,
): NextOccurrence | undefined {
  if (movedTo === null || movedTo <= after || occursOn <= from) return undefined
  const ruled = nextOccurrence(repeats, from, addDays(occursOn, -1))
  return ruled?.on === occursOn ? { on: movedTo, occursOn, repeats: ruled.repeats } : undefined
}

/**
 * The next days of a rule, as they are with what is left out and moved, in the order of the rule.
 *
 * @param from the day its rule gives for the time that is open; not among them
 */
export function daysToCome(
  { repeats, from, exceptions }: RuleWithExceptions,
  most: number,
): { occursOn: Day; on: Day | null }[] {
  const exceptionOn = new Map(exceptions.map(({ occursOn, movedTo }) => [occursOn, movedTo]))
  const days: { occursOn: Day; on: Day | null }[] = []
  let next = nextOccurrence(repeats, from, from)
  while (next && days.length < most) {
    const movedTo = exceptionOn.get(next.on)
    days.push({ occursOn: next.on, on: movedTo === undefined ? next.on : movedTo })
    next = nextOccurrence(next.repeats, next.on, next.on)
  }
  return days
}

/** Whether a rule gives a day after the one that is open. */
export function isDayToCome(
  { repeats, occursOn, dueOn }: { repeats: string | null; occursOn: Day | null; dueOn: Day },
  day: Day,
): boolean {
  const from = occursOn ?? dueOn
  if (repeats === null || day <= from) return false
  return nextOccurrence(repeats, from, addDays(day, -1))?.on === day
}

function nextAfter(rule: RRuleTemporal<Temporal.ZonedDateTime>, day: Day) {
  try {
    return rule.next(new Date(day))
  } catch {
    // Of a rule that fits no day, as 30 February, the search gives up.
    return undefined
  }
}
