import { describe, expect, it } from 'vitest'
import type { MapGraph, MapPerson } from '#contract/map'
import { neighboursOf, networkOf } from '../../../../renderer/map/network.ts'

function person(id: number, organisationId: number | null = null): MapPerson {
  return {
    id,
    name: `Person ${id}`,
    headline: '',
    status: 'known',
    circle: 'none',
    closeness: null,
    warmth: 0,
    band: 'dormant',
    lastContact: null,
    organisationId,
    place: null,
  }
}

const graph: MapGraph = {
  people: [person(1, 1), person(2, 1), person(3)],
  organisations: [{ id: 1, name: 'Acme', people: 2, place: null }],
  ties: [
    { from: 1, to: 2, kind: 'colleague', state: 'suggested' },
    { from: 2, to: 1, kind: 'knows', state: 'confirmed' },
    { from: 2, to: 3, kind: 'knows', state: 'rejected' },
    { from: 3, to: 99, kind: 'knows', state: 'confirmed' },
  ],
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
      { from: 1, to: 0, weight: 1.5 },
      { from: 0, to: 3, weight: 1 },
      { from: 1, to: 3, weight: 1 },
    ])
  })
})

describe('neighboursOf', () => {
  it('names both ends of each link', () => {
    const indexes = neighboursOf(networkOf(graph)).map((list) => list.map(({ index }) => index))
    expect(indexes).toEqual([[1, 3], [0, 3], [], [0, 1]])
  })
})
