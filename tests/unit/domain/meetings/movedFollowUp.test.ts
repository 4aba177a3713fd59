import { describe, expect, it } from 'vitest'
import { Day, Instant } from '#domain/day'
import { changeInCalendar } from '#domain/meetings/movedFollowUp'

const updatedAt = Instant.parse('2026-11-20T08:00:00.500Z')
const stored = { state: 'open' as const, dueOn: Day.parse('2026-12-01'), dueAt: null, updatedAt }
const found = {
  uid: 'x',
  day: Day.parse('2026-12-03'),
  time: null,
  at: null,
  isCancelled: false,
  changedAt: Instant.parse('2026-11-20T08:00:00.000Z'),
  days: [],
}
const due = { day: found.day, time: null }

describe('changeInCalendar', () => {
  it('is the new day or time', () => {
    expect(changeInCalendar(stored, found, due)).toEqual(due)
    const timed = { day: stored.dueOn, time: '09:30' }
    expect(changeInCalendar(stored, found, timed)).toEqual(timed)
  })

  it('is nothing where the calendar says what the file does', () => {
    expect(changeInCalendar(stored, found, { day: stored.dueOn, time: null })).toBeUndefined()
  })

  it('is that it was dropped where its event was called off', () => {
    expect(changeInCalendar(stored, { ...found, isCancelled: true }, due)).toBe('dropped')
  })

  it('is nothing for what is closed, and where the file has changed since', () => {
    expect(changeInCalendar({ ...stored, state: 'done' }, found, due)).toBeUndefined()
    const old = { ...found, changedAt: Instant.parse('2026-11-19T00:00:00.000Z') }
    expect(changeInCalendar(stored, old, due)).toBeUndefined()
    expect(changeInCalendar(stored, { ...old, changedAt: null }, due)).toEqual(due)
  })
})
