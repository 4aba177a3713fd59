import { describe, expect, it } from 'vitest'
import { PartialDate } from '#domain/partialDate'
import { candidatesOf } from '#domain/review/candidates'
import { wakeKey } from '#domain/review/item'
import { day, dueSince, facts, keys, ON, person } from './reviewPeople.ts'

const born = (text: string) => PartialDate.parse(text)

describe('catching up', () => {
  it('asks about those who are new and in no circle, and whom one has met first', () => {
    const people = [
      person(1, { isNew: true, interactions: 0, lastContact: null }),
      person(2, { isNew: true, interactions: 0, seniority: 'director' }),
      person(3, { isNew: true, interactions: 1 }),
      person(4, { isNew: true, circle: 'wide' }),
      person(5),
      person(6, { isNew: true, status: 'wanted' }),
    ]
    expect(keys('catch up', people)).toEqual(['newcomer 3', 'newcomer 2', 'newcomer 1'])
  })
})

describe('clearing', () => {
  it('asks about what is overdue, as it was due, and does not leave it for another time', () => {
    const more = { overdueIds: [9, 4], leftFor: new Set(['overdue 9']) }
    expect(keys('clear', [], more)).toEqual(['overdue 9', 'overdue 4'])
  })
})

describe('keeping warm', () => {
  it('goes by circle, and within a circle by lateness in cadences', () => {
    const people = [
      person(1, { circle: 'none', cadence: dueSince('2026-01-01', 5) }),
      person(2, { circle: 'wide', cadence: dueSince('2025-11-23', 365) }),
      person(3, { circle: 'close', cadence: dueSince('2026-11-13', 30) }),
      person(4, { circle: 'close', cadence: dueSince('2026-11-14', 10) }),
      person(5, { circle: 'inner', cadence: dueSince('2026-11-23', 7) }),
      person(6, { circle: 'active', cadence: dueSince('2026-11-01', 90) }),
    ]
    expect(keys('keep warm', people)).toEqual([
      'keep warm 5',
      'keep warm 4',
      'keep warm 3',
      'keep warm 6',
      'keep warm 2',
      'keep warm 1',
    ])
  })

  it('leaves out who is not due yet, not met yet, or with whom something is planned', () => {
    const cadence = dueSince('2026-11-01', 30)
    const people = [
      person(1, { circle: 'close', cadence: dueSince('2026-11-24', 30) }),
      person(2, { circle: 'close', cadence, status: 'wanted' }),
      person(3, { circle: 'close', cadence, isPlanned: true }),
      person(4, { circle: 'close', cadence }),
    ]
    expect(keys('keep warm', people)).toEqual(['keep warm 4'])
  })
})

describe('waking', () => {
  it('draws from the ten most worth it, who are not due anyway', () => {
    const sleeping = { interactions: 5, lastContact: day('2024-01-01') }
    const people = [
      ...Array.from({ length: 12 }, (_, index) =>
        person(index + 1, { ...sleeping, closeness: index === 11 ? 5 : 3 }),
      ),
      person(20, { ...sleeping, closeness: 5, cadence: dueSince('2024-02-01', 30) }),
      person(21, { ...sleeping, closeness: 5, isPlanned: true }),
      person(22, { closeness: 5, interactions: 0, lastContact: null }),
    ]
    expect(candidatesOf(facts(people)).wake).toEqual([
      { kind: 'wake', personIds: [12, 1, 2, 3, 4, 5, 6, 7, 8, 9] },
    ])
  })

  it('lets those rest who are paused, with a circle or without', () => {
    const asleep = { closeness: 5, lastContact: day('2024-01-01') }
    const people = [
      person(1, { ...asleep, circle: 'close', pausedUntil: day('2026-11-24') }),
      person(2, { ...asleep, pausedUntil: day('2026-11-24') }),
      person(3, { ...asleep, pausedUntil: day('2026-11-23') }),
    ]
    expect(candidatesOf(facts(people)).wake).toEqual([{ kind: 'wake', personIds: [3] }])
  })

  it('draws from the others where somebody was left for another time', () => {
    const asleep = { closeness: 5, lastContact: day('2024-01-01') }
    const people = [person(1, asleep), person(2, asleep)]
    const wake = (...ids: number[]) =>
      candidatesOf(facts(people, { leftFor: new Set(ids.map(wakeKey)) })).wake
    expect(wake(1)).toEqual([{ kind: 'wake', personIds: [2] }])
    expect(wake(1, 2)).toEqual([])
  })

  it('has nothing to ask where nobody sleeps', () => {
    expect(candidatesOf(facts([person(1)])).wake).toEqual([])
  })
})

describe('reaching', () => {
  it('asks about targets in their order, with those who are there', () => {
    const targets = [
      { organisationId: 7, personIds: [2, 1] },
      { organisationId: 3, personIds: [] },
    ]
    expect(candidatesOf(facts([], { targets })).reach).toEqual([
      { kind: 'reach', organisationId: 7, personIds: [2, 1] },
      { kind: 'reach', organisationId: 3, personIds: [] },
    ])
  })
})

describe('giving', () => {
  it('thinks of birthdays of the coming fortnight, the nearest first', () => {
    const people = [
      person(1, { birthday: born('1980-12-07') }),
      person(2, { birthday: born('--11-23') }),
      person(3, { birthday: born('1990-12-08') }),
      person(4, { birthday: born('1990-11-22') }),
      person(5, { birthday: born('1990') }),
      person(6, { birthday: born('1990-11-25'), isPlanned: true }),
    ]
    expect(candidatesOf(facts(people)).give).toEqual([
      { kind: 'birthday', personId: 2, on: '2026-11-23' },
      { kind: 'birthday', personId: 1, on: '2026-12-07' },
    ])
  })

  it('thinks of birthdays across New Year and on 29 February', () => {
    const people = [
      person(1, { birthday: born('1980-01-03') }),
      person(2, { birthday: born('1992-02-29') }),
    ]
    const give = (on: string) => candidatesOf(facts(people, { on: day(on) })).give
    expect(give('2026-12-28')).toEqual([{ kind: 'birthday', personId: 1, on: '2027-01-03' }])
    expect(give('2026-02-20')).toEqual([{ kind: 'birthday', personId: 2, on: '2026-02-28' }])
    expect(give('2028-02-20')).toEqual([{ kind: 'birthday', personId: 2, on: '2028-02-29' }])
  })

  it('congratulates those who have moved, the warmest first', () => {
    const people = [
      person(1, { hasMoved: true, warmth: 0.2 }),
      person(2, { hasMoved: true, warmth: 2 }),
      person(3, { hasMoved: true, status: 'wanted' }),
    ]
    expect(keys('give', people)).toEqual(['moved 2', 'moved 1'])
  })

  it('gives back favours, the latest first, and none that is still to come', () => {
    const people = [
      person(1, { favourOn: day('2026-11-20') }),
      person(2, { favourOn: day('2026-10-01') }),
      person(3, { favourOn: day('2026-11-24') }),
    ]
    expect(keys('give', people)).toEqual(['favour 1', 'favour 2'])
  })

  it('takes one of each in turn, so that birthdays do not crowd out the rest', () => {
    const warm = { band: 'strong', tagIds: [1] } as const
    const people = [
      person(1, { birthday: born('--11-24') }),
      person(2, { birthday: born('--11-25') }),
      person(3, { hasMoved: true }),
      person(4, { favourOn: day('2026-11-01') }),
      person(5, warm),
      person(6, warm),
    ]
    const more = { tagNames: new Map([[1, 'climbing']]) }
    expect(keys('give', people, more)).toEqual([
      'birthday 1',
      'moved 3',
      'favour 4',
      'introduce 5 6',
      'birthday 2',
    ])
    expect(candidatesOf(facts(people, more)).give[3]).toMatchObject({ shared: 'climbing' })
  })
})

describe('what was left for another time', () => {
  it('is not asked', () => {
    const people = [
      person(1, { isNew: true, birthday: born('--11-24'), hasMoved: true, favourOn: ON }),
      person(2, { circle: 'close', cadence: dueSince('2026-11-01', 30) }),
      person(3, { closeness: 5, lastContact: day('2020-01-01') }),
    ]
    const more = { targets: [{ organisationId: 4, personIds: [] }], tieIds: [5, 6] }
    const left = ['newcomer 1', 'birthday 1', 'keep warm 2', 'wake 3', 'reach 4', 'tie 5']
    expect(candidatesOf(facts(people, { ...more, leftFor: new Set(left) }))).toEqual({
      'catch up': [],
      clear: [],
      'keep warm': [],
      wake: [],
      reach: [],
      give: [
        { kind: 'moved', personId: 1 },
        { kind: 'favour', personId: 1, on: ON },
      ],
      ties: [{ kind: 'tie', tieId: 6 }],
    })
  })

  it('is not asked of two the other way round either', () => {
    const warm = { band: 'strong', tagIds: [1] } as const
    const people = [person(5, { ...warm, warmth: 2 }), person(6, { ...warm, warmth: 4 })]
    const [key = ''] = keys('give', people)
    const later = [person(5, { ...warm, warmth: 9 }), person(6, { ...warm, warmth: 4 })]
    expect(keys('give', later, { leftFor: new Set([key]) })).toEqual([])
  })
})
