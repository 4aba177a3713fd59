import { describe, expect, it } from 'vitest'
import type { Cadence } from '#domain/cadence'
import { addDays, Day } from '#domain/day'
import { isDueOn, latenessOn } from '#domain/lateness'

const dueOn = Day.parse('2026-03-29')
const every = (days: number): { cadence: Cadence } => ({ cadence: { days, dueOn, state: 'due' } })

describe('isDueOn', () => {
  it('is so from the day it is due on', () => {
    expect(isDueOn(addDays(dueOn, -1), every(7))).toBe(false)
    expect(isDueOn(dueOn, every(7))).toBe(true)
    expect(isDueOn(addDays(dueOn, 1), every(7))).toBe(true)
  })

  it('is never so without a cadence', () => {
    expect(isDueOn(dueOn, { cadence: null })).toBe(false)
  })
})

describe('latenessOn', () => {
  it('counts in cadences, so that two weeks are more of a week than of a year', () => {
    expect(latenessOn(addDays(dueOn, 14), every(7))).toBe(2)
    expect(latenessOn(addDays(dueOn, 73), every(365))).toBe(0.2)
  })

  it('is nothing on the day, less than nothing before it, and nothing without a cadence', () => {
    expect(latenessOn(dueOn, every(7))).toBe(0)
    expect(latenessOn(addDays(dueOn, -7), every(14))).toBe(-0.5)
    expect(latenessOn(dueOn, { cadence: null })).toBe(0)
  })
})
