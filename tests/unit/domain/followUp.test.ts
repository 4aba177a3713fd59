import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { dueGroup, NewFollowUp, sundayOf, verbOf } from '#domain/followUp'

const day = (text: string) => Day.parse(text)

describe('NewFollowUp', () => {
  it('needs a title and a day', () => {
    expect(NewFollowUp.parse({ title: ' Call Ana ', dueOn: '2026-03-03' })).toEqual({
      title: 'Call Ana',
      action: 'write',
      dueOn: '2026-03-03',
      dueAt: null,
      notes: '',
      personIds: [],
      alarmMinutes: null,
      repeats: null,
    })
    expect(NewFollowUp.safeParse({ title: '  ', dueOn: '2026-03-03' }).success).toBe(false)
    expect(NewFollowUp.safeParse({ title: 'Call', dueOn: '2026-02-30' }).success).toBe(false)
  })

  it('takes a time of the day only', () => {
    const at = (dueAt: string) =>
      NewFollowUp.safeParse({ title: 'Call', dueOn: '2026-03-03', dueAt }).success

    expect(at('00:00')).toBe(true)
    expect(at('23:59')).toBe(true)
    expect(at('24:00')).toBe(false)
    expect(at('9:30')).toBe(false)
    expect(at('09:30\r\n')).toBe(false)
  })
})

describe('verbOf', () => {
  it('is a verb', () => {
    expect(verbOf('congratulate')).toBe('Congratulate')
    expect(verbOf('other')).toBe('Follow up')
  })
})

describe('dueGroup', () => {
  const wednesday = day('2026-03-04')

  it('ends the week with its Sunday', () => {
    expect(dueGroup(wednesday, day('2026-03-03'))).toBe('overdue')
    expect(dueGroup(wednesday, day('2026-03-04'))).toBe('today')
    expect(dueGroup(wednesday, day('2026-03-05'))).toBe('this week')
    expect(dueGroup(wednesday, day('2026-03-08'))).toBe('this week')
    expect(dueGroup(wednesday, day('2026-03-09'))).toBe('later')
  })

  it('has nothing left of the week on a Sunday', () => {
    expect(dueGroup(day('2026-03-08'), day('2026-03-08'))).toBe('today')
    expect(dueGroup(day('2026-03-08'), day('2026-03-09'))).toBe('later')
  })
})

describe('sundayOf', () => {
  it('is the last day of the week, which a Sunday is itself', () => {
    expect(sundayOf(Day.parse('2026-11-23'))).toBe('2026-11-29')
    expect(sundayOf(Day.parse('2026-11-29'))).toBe('2026-11-29')
    expect(sundayOf(Day.parse('2026-11-30'))).toBe('2026-12-06')
  })
})
