import { describe, expect, it } from 'vitest'
import type { MapGraph } from '#contract/map'
import { neighboursOf, networkOf } from '../../../../renderer/map/network.ts'
import { mapPerson } from './mapPerson.ts'

const graph: MapGraph = {
  people: [mapPerson(1, { organisationId: 1 }), mapPerson(2, { organisationId: 1 }), mapPerson(3)],
  organisations: [{ id: 1, name: 'Acme', people: 2, place: null }],
  ties: [
    { from: 1, to: 2, kind: 'colleague', state: 'suggested' },
    { from: 2, to: 1, kind: 'knows', state: 'confirmed' },
    { from: 2, to: 3, kind: 'knows', state: 'rejected' },
    { from: 3, to: 99, kind: 'knows', state: 'confirmed' },
  ],
  events: [],
}

describe('networkOf', () => {
  it('has people first, then organisations', () => {
    expect(networkOf(graph).nodes.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'person 1',
      'person 2',
      'person 3',
      'organisation 1',
    ])
  })

  it('joins two people once, as the stronger tie does, and leaves out what is not drawn', () => {
    expect(networkOf(graph).links).toEqual([
      { from: 1, to: 0, kind: 'confirmed', weight: 1.5 },
      { from: 0, to: 3, kind: 'membership', weight: 1 },
      { from: 1, to: 3, kind: 'membership', weight: 1 },
    ])
  })
})

describe('neighboursOf', () => {
  it('names both ends of each link', () => {
    const indexes = neighboursOf(networkOf(graph)).map((list) => list.map(({ index }) => index))
    expect(indexes).toEqual([[1, 3], [0, 3], [], [0, 1]])
  })
})
