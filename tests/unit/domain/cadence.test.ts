import { describe, expect, it } from 'vitest'
import { cadenceOn } from '#domain/cadence'
import { addDays, Day } from '#domain/day'

const day = (text: string) => Day.parse(text)
const lastContact = day('2026-03-01')

/** Somebody to be contacted every ten days. */
const person = {
  circle: 'active',
  cadenceDays: 10,
  circleSince: day('2026-01-01'),
  lastContact,
  pausedUntil: null,
} as const

describe('cadenceOn', () => {
  it.each([
    [0, 'fresh'],
    [7, 'fresh'],
    [8, 'due soon'],
    [9, 'due soon'],
    [10, 'due'],
    [15, 'due'],
    [16, 'overdue'],
    [1000, 'overdue'],
  ])('after %d of ten days is %s', (days, state) => {
    expect(cadenceOn(addDays(lastContact, days), person)).toEqual({
      days: 10,
      dueOn: '2026-03-11',
      state,
    })
  })

  it.each([
    ['inner', 7, '2026-03-08'],
    ['close', 30, '2026-03-31'],
    ['active', 90, '2026-05-30'],
    ['wide', 365, '2027-03-01'],
  ] as const)('promises contact in the %s circle every %d days', (circle, days, dueOn) => {
    expect(cadenceOn(lastContact, { ...person, circle, cadenceDays: null })).toEqual({
      days,
      dueOn,
      state: 'fresh',
    })
  })

  it('promises nothing outside the circles, unless the person has a cadence', () => {
    expect(cadenceOn(lastContact, { ...person, circle: 'none', cadenceDays: null })).toBeUndefined()
    expect(cadenceOn(lastContact, { ...person, circle: 'none', cadenceDays: 10 })?.days).toBe(10)
  })

  it('pauses until the given day, and is there again on it', () => {
    const paused = { ...person, pausedUntil: day('2026-04-01') }

    expect(cadenceOn(day('2026-03-31'), paused)).toBeUndefined()
    expect(cadenceOn(day('2026-04-01'), paused)?.state).toBe('overdue')
  })

  it('is due from the day they entered the circle for somebody never contacted', () => {
    const never = { ...person, lastContact: null }

    expect(cadenceOn(day('2026-01-01'), never)).toEqual({
      days: 10,
      dueOn: '2026-01-01',
      state: 'due',
    })
    expect(cadenceOn(day('2026-06-01'), never)?.dueOn).toBe('2026-01-01')
    expect(cadenceOn(day('2026-06-01'), { ...never, circleSince: null })?.dueOn).toBe('2026-06-01')
  })

  it('is fresh where the last contact is still to come', () => {
    expect(cadenceOn(day('2026-02-01'), person)?.state).toBe('fresh')
  })
})
