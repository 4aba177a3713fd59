import { describe, expect, it } from 'vitest'
import type { SuggestedTie } from '#domain/suggestedTies'
import { MOST_FOR_A_PERSON, tieChanges } from '#domain/tieChanges'

function tie(fromId: number, toId: number, more: Partial<SuggestedTie> = {}): SuggestedTie {
  return { fromId, toId, kind: 'colleague', confidence: 0.5, evidence: 'Both at Nimbus', ...more }
}
const never = () => false

describe('tieChanges', () => {
  it('adds what is new, edits what stands for another reason, and removes what holds no longer', () => {
    const stored = [
      { ...tie(1, 2), id: 10 },
      { ...tie(3, 4), id: 11 },
      { ...tie(5, 6), id: 12 },
    ]
    const surer = tie(3, 4, { confidence: 0.8 })
    expect(tieChanges([surer, tie(1, 2), tie(7, 8)], stored, never)).toEqual({
      added: [tie(7, 8)],
      edited: [{ ...surer, id: 11 }],
      removed: [12],
    })
  })

  it('keeps what was not found, but still has something that speaks for it', () => {
    const stored = [{ ...tie(1, 2), id: 10 }]
    expect(tieChanges([], stored, () => true)).toEqual({ added: [], edited: [], removed: [] })
  })

  it('keeps one suggestion for each pair', () => {
    const stored = [
      { ...tie(1, 2), id: 10 },
      { ...tie(2, 1, { kind: 'knows' }), id: 11 },
    ]
    expect(tieChanges([tie(1, 2)], stored, never).removed).toEqual([11])
  })

  it('gives nobody more than five, the surest, and the next once some are answered', () => {
    const found = Array.from({ length: 8 }, (_, index) => tie(1, index + 2))
    const { added } = tieChanges(found, [], never)
    expect(MOST_FOR_A_PERSON).toBe(5)
    expect(added.map(({ toId }) => toId)).toEqual([2, 3, 4, 5, 6])

    const stored = added.map((one, index) => ({ ...one, id: index }))
    expect(tieChanges(found, stored, never).added).toEqual([])
    // Two were answered: they are neither found nor stored any more.
    const next = tieChanges(found.slice(2), stored.slice(2), never)
    expect(next.added.map(({ toId }) => toId)).toEqual([7, 8])
  })
})
