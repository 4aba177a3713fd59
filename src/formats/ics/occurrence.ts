import { RRuleTemporal } from 'rrule-temporal'
import { Temporal } from 'temporal-polyfill'
import { addDays, type Day, parseDay } from '#domain/day'
import type { NextOccurrence, Occurrence, RuleException, RuleWithExceptions } from '#domain/repeats'

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
  const rule = ruleFrom(repeats, from)
  const on = dayAfter(rule, after)
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
 * The next days of a rule, as they are with what is left out and moved, in the order of the rule,
 * without the one that is open.
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

/** The days to which a day of a rule can be moved, the first and the last one included. */
export interface Room {
  earliest: Day
  /** Null where no day follows. */
  latest: Day | null
}

/**
 * Where a day to come can be moved to: between the days before and after it, where the rule has
 * them and where they are. Of two days that change places, the later one would be lost.
 *
 * @returns nothing where the rule gives no such day after the one that is open
 */
export function roomFor(
  { repeats, from, exceptions }: RuleWithExceptions,
  day: Day,
): Room | undefined {
  const rule = ruleFrom(repeats, from)
  if (day <= from || dayAfter(rule, addDays(day, -1)) !== day) return undefined

  const movedTo = new Map(exceptions.map((exception) => [exception.occursOn, exception.movedTo]))
  const before = dayBefore(rule, day) ?? from
  const after = dayAfter(rule, day)
  const [, latestBefore = before] = [before, movedTo.get(before) ?? before].toSorted()
  const [firstAfter] = after ? [after, movedTo.get(after) ?? after].toSorted() : []
  return {
    earliest: addDays(latestBefore, 1),
    latest: firstAfter ? addDays(firstAfter, -1) : null,
  }
}

export function isIn({ earliest, latest }: Room, day: Day): boolean {
  return day >= earliest && (latest === null || day <= latest)
}

type Rule = RRuleTemporal<Temporal.ZonedDateTime>

function ruleFrom(repeats: string, from: Day): Rule {
  return new RRuleTemporal({
    rruleString: `DTSTART:${from.replaceAll('-', '')}T000000Z\nRRULE:${repeats}`,
    temporal: Temporal,
  })
}

function dayAfter(rule: Rule, day: Day): Day | undefined {
  return dayFoundBy(() => rule.next(new Date(day)))
}

function dayBefore(rule: Rule, day: Day): Day | undefined {
  return dayFoundBy(() => rule.previous(new Date(day)))
}

function dayFoundBy(search: () => Temporal.ZonedDateTime | null): Day | undefined {
  try {
    const found = search()
    return found ? parseDay(found.toPlainDate().toString()) : undefined
  } catch {
    // Of a rule that fits no day, as 30 February, the search gives up.
    return undefined
  }
}
