import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { sleepersOn } from '#domain/waking'

const on = Day.parse('2026-11-23')
const person = (
  name: string,
  closeness: number | null,
  interactions: number,
  last: string | null,
) => ({
  name,
  closeness,
  interactions,
  lastContact: last === null ? null : Day.parse(last),
})
const named = (people: { name: string }[]) => people.map(({ name }) => name)

describe('sleepersOn', () => {
  it('puts the dormant before the silent, and these before strangers', () => {
    const people = [
      person('stranger', 5, 0, null),
      person('silent', 5, 9, '2026-07-01'),
      person('dormant', 3, 1, '2025-11-01'),
    ]
    expect(named(sleepersOn(on, people))).toEqual(['dormant', 'silent', 'stranger'])
  })

  it('takes three interactions for trust where no closeness is set', () => {
    const people = [person('two', null, 2, '2020-01-01'), person('three', null, 3, '2025-11-23')]
    expect(named(sleepersOn(on, people))).toEqual(['three', 'two'])
  })

  it('leaves out whom there was contact with in the last quarter', () => {
    expect(sleepersOn(on, [person('Ana', 5, 9, '2026-08-26')])).toEqual([])
    expect(named(sleepersOn(on, [person('Ana', 5, 9, '2026-08-25')]))).toEqual(['Ana'])
  })

  it('orders by closeness, then by interactions, not by time', () => {
    const people = [
      person('long ago', 3, 9, '2015-01-01'),
      person('close', 4, 1, '2025-01-01'),
      person('often', 3, 12, '2025-01-01'),
    ]
    expect(named(sleepersOn(on, people))).toEqual(['close', 'often', 'long ago'])
  })
})
