import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '#domain/day'
import { comingWeek, contactsADay, freeDay, planTitle, spreadOver } from '#domain/review/planning'
import { day, ON } from './reviewPeople.ts'

const counts = (planned: Record<string, number>) =>
  new Map(Object.entries(planned).map(([text, count]) => [day(text), count]))
const NONE = counts({})
const some = (count: number) => Array.from({ length: count }, (_, index) => ({ id: index + 1 }))

describe('comingWeek', () => {
  it('is the seven days after a day, those of the weekend last', () => {
    const weekdays = ['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30']
    expect(comingWeek(ON)).toEqual([...weekdays, '2026-11-28', '2026-11-29'])
    expect(comingWeek(day('2026-11-27')).at(0)).toBe('2026-11-30')
    expect(comingWeek(day('2026-11-27')).slice(5)).toEqual(['2026-11-28', '2026-11-29'])
  })

  it('has every day once where the clocks change', () => {
    for (const on of ['2026-03-27', '2026-10-23']) expect(new Set(comingWeek(day(on))).size).toBe(7)
    expect(comingWeek(day('2026-03-28')).slice(5)).toEqual(['2026-03-29', '2026-04-04'])
  })
})

describe('contactsADay', () => {
  it('keeps the promise on five days a week, and is two at least', () => {
    expect([0, 2, 10, 10.1, 26].map(contactsADay)).toEqual([2, 2, 2, 3, 6])
  })
})

describe('freeDay', () => {
  it('is the first with room, weekdays before the weekend', () => {
    expect(freeDay(ON, NONE, 2)).toBe('2026-11-24')
    expect(freeDay(ON, counts({ '2026-11-24': 2, '2026-11-25': 1 }), 2)).toBe('2026-11-25')
    const week = { '2026-11-24': 2, '2026-11-25': 2, '2026-11-26': 2, '2026-11-27': 2 }
    expect(freeDay(ON, counts(week), 2)).toBe('2026-11-30')
    expect(freeDay(ON, counts({ ...week, '2026-11-30': 2 }), 2)).toBe('2026-11-28')
  })

  it('is the one with the least on it where there is no room', () => {
    const full = new Map(comingWeek(ON).map((on) => [on, 5]))
    expect(freeDay(ON, full.set(day('2026-11-26'), 4), 2)).toBe('2026-11-26')
  })
})

describe('spreadOver', () => {
  it('puts as much on each day, and what is first on the first ones', () => {
    expect(spreadOver(ON, some(6), counts({ '2026-11-25': 1 }), 2)).toEqual([
      { id: 1, dueOn: '2026-11-24' },
      { id: 2, dueOn: '2026-11-24' },
      { id: 3, dueOn: '2026-11-25' },
      { id: 4, dueOn: '2026-11-26' },
      { id: 5, dueOn: '2026-11-27' },
      { id: 6, dueOn: '2026-11-30' },
    ])
  })

  it('takes the weekend for what is too much for the other days', () => {
    const days = spreadOver(ON, some(11), NONE, 2).map(({ dueOn }) => dueOn)
    expect(days.filter((on) => on === '2026-11-28' || on === '2026-11-29')).toEqual(['2026-11-28'])
  })

  it('stays in the coming week, and above what fits on no day while there is room', () => {
    const week = comingWeek(ON)
    const planned = fc
      .array(fc.nat(4), { minLength: 7, maxLength: 7 })
      .map((list) => new Map(week.map((on, index) => [on, list[index] ?? 0])))
    fc.assert(
      fc.property(fc.nat(30), planned, fc.integer({ min: 1, max: 6 }), (count, before, most) => {
        const spread = spreadOver(ON, some(count), before, most)
        expect(spread.map(({ id }) => id)).toEqual(some(count).map(({ id }) => id))
        for (const { dueOn } of spread) expect(week).toContain(dueOn)

        const on = (day: Day) => spread.filter(({ dueOn }) => dueOn === day).length
        const room = week.reduce((sum, day) => sum + Math.max(0, most - (before.get(day) ?? 0)), 0)
        if (count > room) return
        for (const day of week)
          if (on(day) > 0) expect((before.get(day) ?? 0) + on(day)).toBeLessThanOrEqual(most)
      }),
    )
  })
})

describe('planTitle', () => {
  it('says the verb and the names', () => {
    expect(planTitle('write', ['Ana'])).toBe('Write to Ana')
    expect(planTitle('introduce', ['Ana', 'Bo'])).toBe('Introduce Ana and Bo')
    expect(planTitle('meet', ['Ana', 'Bo', 'Cy'])).toBe('Meet Ana, Bo and Cy')
    expect(planTitle('send', ['Ana'])).toBe('Send something to Ana')
    expect(planTitle('ask', [])).toBe('Ask')
  })
})
