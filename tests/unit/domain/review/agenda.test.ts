import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Candidates, agendaOf, agendaSize } from '#domain/review/agenda'
import { itemKey, type ReviewItem } from '#domain/review/item'

/** So many things to ask in each step. */
function candidates(counts: Partial<Record<keyof Candidates, number>>): Candidates {
  const items = (step: keyof Candidates, itemOf: (id: number) => ReviewItem) =>
    Array.from({ length: counts[step] ?? 0 }, (_, index) => itemOf(index + 1))
  return {
    'catch up': items('catch up', (personId) => ({ kind: 'newcomer', personId })),
    clear: items('clear', (followUpId) => ({ kind: 'overdue', followUpId })),
    'keep warm': items('keep warm', (personId) => ({ kind: 'keep warm', personId })),
    wake: items('wake', (id) => ({ kind: 'wake', personIds: [id] })),
    reach: items('reach', (organisationId) => ({ kind: 'reach', organisationId, personIds: [] })),
    give: items('give', (personId) => ({ kind: 'moved', personId })),
    ties: items('ties', (tieId) => ({ kind: 'tie', tieId })),
  }
}

/** What an agenda of so many asks in each step, and leaves out. */
function shares(counts: Partial<Record<keyof Candidates, number>>) {
  const agenda = agendaOf(candidates(counts))
  const asked = agenda.steps.map(({ step, items, found }) => [
    step,
    [items.length, found - items.length],
  ])
  return { ...agendaSize(agenda), asked: Object.fromEntries(asked) as Record<string, number[]> }
}

const PLENTY = {
  'catch up': 100,
  clear: 100,
  'keep warm': 100,
  wake: 1,
  reach: 100,
  give: 100,
  ties: 100,
}

describe('agendaOf', () => {
  it('gives each step its share where there is plenty of everything, and counts the rest', () => {
    expect(shares(PLENTY)).toEqual({
      decisions: 25,
      minutes: 16,
      asked: {
        'catch up': [3, 97],
        clear: [5, 95],
        'keep warm': [6, 94],
        wake: [1, 0],
        reach: [2, 98],
        give: [3, 97],
        ties: [5, 95],
        plan: [0, 0],
        close: [0, 0],
      },
    })
  })

  it('leaves out a step with nothing in it, but for planning and closing', () => {
    expect(shares({}).asked).toEqual({ plan: [0, 0], close: [0, 0] })
    expect(shares({ clear: 2, ties: 1 }).asked).toEqual({
      clear: [2, 0],
      ties: [1, 0],
      plan: [0, 0],
      close: [0, 0],
    })
  })

  it('gives what one step leaves over to the most useful of the others', () => {
    expect(shares({ ...PLENTY, clear: 7, wake: 0, give: 1 }).asked).toMatchObject({
      'catch up': [3, 97],
      clear: [7, 0],
      'keep warm': [7, 93],
      reach: [2, 98],
      give: [1, 0],
      ties: [5, 95],
    })
    expect(shares({ ties: 100, clear: 3 }).asked).toMatchObject({ clear: [3, 0], ties: [10, 90] })
  })

  it('wakes one at most, and asks of ten ties at most', () => {
    expect(shares({ wake: 3 }).asked).toMatchObject({ wake: [1, 2] })
    expect(shares({ ties: 30 }).asked).toMatchObject({ ties: [10, 20] })
  })

  it('stops at twenty minutes where decisions take long', () => {
    expect(shares({ 'keep warm': 100 })).toMatchObject({ decisions: 25, minutes: 20 })
    expect(shares({ reach: 100 })).toMatchObject({
      decisions: 17,
      minutes: 20,
      asked: { reach: [17, 83] },
    })
  })

  it('keeps the order of the steps, and takes the first of each', () => {
    const { steps } = agendaOf(candidates(PLENTY))
    expect(steps.map(({ step }) => step)).toEqual([
      'catch up',
      'clear',
      'keep warm',
      'wake',
      'reach',
      'give',
      'ties',
      'plan',
      'close',
    ])
    expect(steps[1]?.items.map(itemKey)).toEqual([
      'overdue 1',
      'overdue 2',
      'overdue 3',
      'overdue 4',
      'overdue 5',
    ])
  })
})

const count = fc.oneof(fc.nat(8), fc.nat(60))
const counts = fc.record({
  'catch up': count,
  clear: count,
  'keep warm': count,
  wake: fc.nat(1),
  reach: count,
  give: count,
  ties: count,
})

describe('an agenda', () => {
  it('has 25 decisions and takes 20 minutes at most, whatever there is to ask', () => {
    fc.assert(
      fc.property(counts, (some) => {
        const { decisions, minutes } = shares(some)
        expect(decisions).toBeLessThanOrEqual(25)
        expect(minutes).toBeLessThanOrEqual(20)
      }),
    )
  })

  it('asks everything that there is time for', () => {
    fc.assert(
      fc.property(counts, (some) => {
        const { decisions, minutes, asked } = shares(some)
        if (decisions === 25 || minutes >= 19) return
        for (const [step, [, leftOut]] of Object.entries(asked))
          if (step !== 'ties') expect(leftOut).toBe(0)
      }),
    )
  })

  it('loses nothing: what is asked and what is left out are what was found', () => {
    fc.assert(
      fc.property(counts, (some) => {
        const { asked } = shares(some)
        for (const [step, found] of Object.entries(some)) {
          const [items = 0, leftOut = 0] = asked[step] ?? []
          expect(items + leftOut).toBe(found)
          expect(items > 0).toBe(found > 0)
        }
      }),
    )
  })

  it('has no two items of the same key', () => {
    fc.assert(
      fc.property(counts, (some) => {
        const keys = agendaOf(candidates(some)).steps.flatMap(({ items }) => items.map(itemKey))
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })
})
