import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BAND_FLOOR, bandOf } from '#domain/band'
import { cadenceOn } from '#domain/cadence'
import { CIRCLE_CADENCE_DAYS, CIRCLES } from '#domain/circle'
import { addDays, Day } from '#domain/day'
import { latenessOn } from '#domain/lateness'
import { loadInWords, promiseLoad } from '#domain/promiseLoad'
import { agendaOf, agendaSize, type Candidates } from '#domain/review/agenda'
import type { ReviewItem } from '#domain/review/item'
import { contactsADay } from '#domain/review/planning'
import { STEP_NAMES, stepMinutes, STEPS } from '#domain/review/step'
import { HALF_LIFE_DAYS, KIND_WEIGHT, warmthOfInteraction, warmthOn } from '#domain/warmth'

const day = (text: string) => Day.parse(text)

/** The document, whatever the width of its tables. */
const text = readFileSync('docs/arithmetic.md', 'utf8').replace(/ +/g, ' ')
const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`

describe('docs/arithmetic.md', () => {
  it('works out the warmth of Ana as the domain does', () => {
    const on = day('2026-03-01')
    const interactions = [
      { kind: 'meeting', day: day('2026-01-30'), direction: 'mutual', people: 1 },
      { kind: 'email', day: day('2025-12-31'), direction: 'outbound', people: 1 },
      { kind: 'event', day: day('2025-11-01'), direction: 'mutual', people: 4 },
    ] as const
    const terms = interactions.map((one) => warmthOfInteraction(on, one, 'close').toFixed(3))
    expect(terms).toEqual(['2.121', '0.250', '0.250'])
    expect(text).toContain('3 · 1 / √1 · 2^(−30/60) = 2.121')
    expect(text).toContain('1 · 0.5 / √1 · 2^(−60/60) = 0.250')
    expect(text).toContain('2 · 1 / √4 · 2^(−120/60) = 0.250')

    const warmth = warmthOn(on, interactions, 'close')
    expect(warmth.toFixed(3)).toBe('2.621')
    expect(text).toContain('Together 2.621.')
    expect(bandOf(warmth, true)).toBe('familiar')
    expect(text).toContain("Ana's 2.621 is _familiar_.")
  })

  it('names the weights, half-lives, cadences and floors the domain has', () => {
    for (const [kind, weight] of Object.entries(KIND_WEIGHT))
      expect(text).toContain(row(kind, weight))
    for (const circle of CIRCLES)
      expect(text).toContain(
        row(circle, HALF_LIFE_DAYS[circle], CIRCLE_CADENCE_DAYS[circle] ?? 'none'),
      )
    expect(text).toContain(row('strong', `${BAND_FLOOR.strong} or more`))
    expect(text).toContain(row('familiar', `${BAND_FLOOR.familiar} or more`))
    expect(text).toContain(row('weak', `above ${BAND_FLOOR.weak}`))
  })

  it('cools one meeting through the bands as the domain does', () => {
    const on = day('2026-03-01')
    const meeting = { kind: 'meeting', day: on, direction: 'mutual', people: 1 } as const
    const after = [0, 60, 259, 260].map((days) => {
      const warmth = warmthOn(addDays(on, days), [meeting], 'close')
      return [days, Number(warmth.toFixed(4)), bandOf(warmth, true)]
    })
    expect(after).toEqual([
      [0, 3, 'strong'],
      [60, 1.5, 'familiar'],
      [259, 0.1505, 'weak'],
      [260, 0.1488, 'dormant'],
    ])
    expect(text).toContain('3 on its day is _strong_')
    for (const [days, warmth, band] of after.slice(1))
      expect(text).toContain(`after ${days} days ${warmth} is _${band}_`)
  })

  it('moves Bo through the states of a cadence as the domain does', () => {
    const bo = {
      circle: 'close',
      cadenceDays: null,
      circleSince: null,
      lastContact: day('2026-03-01'),
      pausedUntil: null,
    } as const
    const state = (on: string) => cadenceOn(day(on), bo)?.state
    expect(cadenceOn(day('2026-03-01'), bo)?.dueOn).toBe('2026-03-31')
    expect(text).toContain('is due on 31 March 2026')
    expect([state('2026-03-24'), state('2026-03-25')]).toEqual(['fresh', 'due soon'])
    expect([state('2026-03-30'), state('2026-03-31')]).toEqual(['due soon', 'due'])
    expect([state('2026-04-15'), state('2026-04-16')]).toEqual(['due', 'overdue'])
    expect(text).toContain(
      'Until 24 March Bo is _fresh_, from 25 March (24 / 30 = 0.8) _due soon_, from 31 March (30 / 30 = 1) _due_, and from 16 April (46 / 30 = 1.53) _overdue_.',
    )
  })

  it('finds Cy and Dee as late as the domain does', () => {
    const late = (days: number, dueOn: string) =>
      latenessOn(day('2026-11-23'), { cadence: { days, dueOn: day(dueOn), state: 'due' } })
    expect(late(7, '2026-11-09').toFixed(2)).toBe('2.00')
    expect(late(365, '2026-09-01').toFixed(2)).toBe('0.23')
    expect(text).toContain('14 / 7 = 2.00')
    expect(text).toContain('83 / 365 = 0.23')
  })

  it('adds up a promise as the domain does', () => {
    const on = day('2026-11-23')
    const times = <Value>(count: number, value: Value) => Array.from({ length: count }, () => value)
    const cadences = [...times(3, 7), ...times(12, 30), ...times(30, 90), ...times(40, 365)]
    const load = promiseLoad(on, cadences, times(20, addDays(on, -10)))
    expect(load).toMatchObject({ practised: 2.5, isTooMuch: true, toMove: 23 })
    expect(load.promised.toFixed(2)).toBe('8.90')
    expect(text).toContain('3 · 7/7 + 12 · 7/30 + 30 · 7/90 + 40 · 7/365 = 8.90')
    expect(text).toContain('20 / 8 = 2.50')
    expect(text).toContain('3 + 12 + 8 = 23')
    expect(text).toContain(`"${loadInWords(load)}"`)
    expect(contactsADay(load.promised)).toBe(2)
    expect(text).toContain('8.90 / 5 = 1.78, so 2 a day')
  })

  it('asks in each step what the domain does', () => {
    const agenda = agendaOf(candidates([23, 7, 12, 1, 1, 4, 30]))
    expect(agendaSize(agenda)).toEqual({ decisions: 25, minutes: 15 })
    expect(text).toContain('25 decisions, 15 minutes')
    for (const { step, items, found } of agenda.steps)
      expect(text).toContain(
        row(step, items.length, found - items.length, stepMinutes(step, items.length)),
      )

    const plenty = agendaOf(candidates([99, 99, 99, 1, 99, 99, 99]))
    expect(plenty.steps.map(({ step }) => step)).toEqual(STEP_NAMES)
    for (const { step, items } of plenty.steps)
      expect(text).toContain(row(step, items.length, STEPS[step].secondsEach, STEPS[step].seconds))
  })
})

/** So many of each step, in the order of the steps; what they are plays no part. */
function candidates(counts: readonly number[]): Candidates {
  const items = (index: number): ReviewItem[] =>
    Array.from({ length: counts[index] ?? 0 }, (_, id) => ({ kind: 'moved', personId: id + 1 }))
  return {
    'catch up': items(0),
    clear: items(1),
    'keep warm': items(2),
    wake: items(3),
    reach: items(4),
    give: items(5),
    ties: items(6),
  }
}
