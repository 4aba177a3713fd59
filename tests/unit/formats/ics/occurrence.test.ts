import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import type { NextOccurrence } from '#domain/repeats'
import { daysToCome, nextOccurrence, nextWithExceptions } from '#formats/ics/occurrence'
import { randomSeries } from '../../../support/randomSeries.ts'

const day = (text: string) => Day.parse(text)
const next = (repeats: string, from: string, after = from) =>
  nextOccurrence(repeats, day(from), day(after))

describe('nextOccurrence', () => {
  it.each([
    ['FREQ=DAILY', '2026-03-28', '2026-03-29'],
    ['FREQ=DAILY;INTERVAL=3', '2026-12-30', '2027-01-02'],
    ['FREQ=WEEKLY', '2026-11-23', '2026-11-30'],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE', '2026-11-25', '2026-12-07'],
    ['FREQ=MONTHLY', '2026-01-31', '2026-03-31'],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2026-11-27', '2026-12-25'],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2026-11-30', '2026-12-31'],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2027-01-31', '2027-02-28'],
    ['FREQ=YEARLY', '2024-02-29', '2028-02-29'],
    ['FREQ=WEEKLY;BYDAY=MO', '2026-11-24', '2026-11-30'],
  ])('of %s after %s is %s', (repeats, from, on) => {
    expect(next(repeats, from)).toEqual({ on, repeats })
  })

  it('passes over what was missed, in step with the first day', () => {
    expect(next('FREQ=WEEKLY;INTERVAL=2', '2026-11-02', '2026-11-23')?.on).toBe('2026-11-30')
    expect(next('FREQ=DAILY', '2016-11-23', '2026-11-23')?.on).toBe('2026-11-24')
  })

  it('has one less to come for each that is over', () => {
    expect(next('FREQ=WEEKLY;COUNT=3', '2026-11-23')).toEqual({
      on: '2026-11-30',
      repeats: 'FREQ=WEEKLY;COUNT=2',
    })
    expect(next('FREQ=WEEKLY;COUNT=5;BYDAY=MO', '2026-11-09', '2026-11-23')).toEqual({
      on: '2026-11-30',
      repeats: 'FREQ=WEEKLY;COUNT=2;BYDAY=MO',
    })
  })

  it('is nothing once the rule has ended', () => {
    expect(next('FREQ=WEEKLY;COUNT=1', '2026-11-23')).toBeUndefined()
    expect(next('FREQ=WEEKLY;COUNT=3', '2026-11-02', '2026-11-23')).toBeUndefined()
    expect(next('FREQ=DAILY;UNTIL=20261124', '2026-11-23')?.on).toBe('2026-11-24')
    expect(next('FREQ=DAILY;UNTIL=20261124', '2026-11-24')).toBeUndefined()
    expect(next('FREQ=YEARLY', '9999-01-01')).toBeUndefined()
  })

  it('is nothing of a rule that fits no day', () => {
    expect(next('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', '2026-11-23')).toBeUndefined()
    expect(next('FREQ=WEEKLY;BYSETPOS=2', '2026-11-23')).toBeUndefined()
  })
})

describe('nextWithExceptions', () => {
  it('goes through the days to come, one after the other, as each is done on its day', () => {
    let walked = 0
    for (const { repeats, dueOn, exceptions } of randomSeries(300)) {
      const rule = { repeats: repeats ?? '', from: dueOn, exceptions }
      const expected = daysToCome(rule, 20).filter(({ on }) => on !== null)
      if (!isInOrder([{ occursOn: dueOn, on: dueOn }, ...expected])) continue

      let at: NextOccurrence | undefined = { on: dueOn, occursOn: dueOn, repeats: rule.repeats }
      for (const { on, occursOn } of expected.slice(0, 12)) {
        const { on: today, occursOn: from, repeats: rest }: NextOccurrence = at
        at = nextWithExceptions({ repeats: rest, from, exceptions }, from > today ? from : today)
        expect({ ...rule, on: at?.on, occursOn: at?.occursOn }).toEqual({ ...rule, on, occursOn })
        if (!at) break
      }
      walked++
    }
    expect(walked).toBeGreaterThan(150)
  })
})

/** Whether no day is moved past another one: what is open is one at a time. */
function isInOrder(days: readonly { occursOn: Day; on: Day | null }[]): boolean {
  return days.every(({ occursOn, on }, index) => {
    const before = days[index - 1]
    const next = [occursOn, on ?? occursOn].toSorted()[0] ?? ''
    return !before || (next > (before.on ?? '') && next > before.occursOn)
  })
}
