import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { dueChoices, snoozeChoices } from '../../../../../renderer/components/forms/dayChoices.ts'

const monday = Day.parse('2026-11-23')
const friday = Day.parse('2026-11-27')

describe('dueChoices', () => {
  it('goes from today to in two weeks, in the order of the days', () => {
    expect(dueChoices(monday).map(({ label, day }) => `${label}: ${day}`)).toEqual([
      'Today: 2026-11-23',
      'Tomorrow: 2026-11-24',
      'Wednesday: 2026-11-25',
      'Thursday: 2026-11-26',
      'Friday: 2026-11-27',
      'Monday: 2026-11-30',
      'In two weeks: 2026-12-07',
    ])
  })

  it('names every working day that tomorrow is not', () => {
    expect(dueChoices(friday).map(({ label }) => label)).toEqual([
      'Today',
      'Tomorrow',
      'Monday',
      'Tuesday',
      'Wednesday',
      'Thursday',
      'Friday',
      'In two weeks',
    ])
  })
})

describe('snoozeChoices', () => {
  it('takes the next Monday for next week', () => {
    expect(snoozeChoices(friday).map(({ day }) => day)).toEqual([
      '2026-11-28',
      '2026-11-30',
      '2026-12-11',
      '2026-12-27',
    ])
    expect(snoozeChoices(monday)[1]?.day).toBe('2026-11-30')
  })
})
