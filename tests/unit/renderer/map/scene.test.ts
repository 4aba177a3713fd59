import { describe, expect, it } from 'vitest'
import type { MapGraph, MapPerson } from '#contract/map'
import { sceneOf } from '../../../../renderer/map/scene.ts'
import { drawnBand } from '../../../../renderer/map/sceneNode.ts'

function person(id: number, more: Partial<MapPerson> = {}): MapPerson {
  return {
    id,
    name: `Ana Person ${id}`,
    headline: '',
    status: 'known',
    circle: 'none',
    closeness: null,
    warmth: 2,
    band: 'familiar',
    lastContact: null,
    organisationId: 1,
    place: null,
    ...more,
  }
}

const people = [1, 2, 3, 4].map((id) => person(id))
const graph: MapGraph = {
  people: [...people, person(5, { organisationId: null })],
  organisations: [{ id: 1, name: 'Acme', people: 4, place: null }],
  ties: [
    { from: 1, to: 2, kind: 'knows', state: 'confirmed' },
    { from: 2, to: 3, kind: 'knows', state: 'suggested' },
  ],
}
const places = graph.people
  .map(({ id }) => ({ x: id * 100, y: 0, community: id === 5 ? 1 : 0 }))
  .concat({ x: 0, y: 50, community: 0 })

describe('sceneOf', () => {
  const scene = sceneOf(graph, places)

  it('puts everybody in their place', () => {
    expect(scene.byKey.get('person 3')).toMatchObject({ x: 300, y: 0, letters: 'A3' })
    expect(scene.byKey.get('organisation 1')).toMatchObject({ x: 0, y: 50, letters: 'A' })
  })

  it('tells confirmed, suggested and membership lines apart', () => {
    const kinds = scene.lines.map(({ from, to, kind }) => [from.key, to.key, kind])
    expect(kinds).toContainEqual(['person 1', 'person 2', 'confirmed'])
    expect(kinds).toContainEqual(['person 2', 'person 3', 'suggested'])
    expect(kinds).toContainEqual(['person 4', 'organisation 1', 'membership'])
    expect(kinds).toHaveLength(6)
  })

  it('names a community after the organisation most of its people are at', () => {
    expect(scene.communities.map(({ name, members }) => [name, members.length])).toEqual([
      ['Acme', 5],
    ])
  })

  it('has shorter forms of a name of several words', () => {
    expect(scene.byKey.get('person 1')?.names).toEqual(['Ana Person 1', 'Ana 1.', 'Ana'])
    const [alone] = sceneOf(
      { people: [person(1, { name: 'Björk' })], organisations: [], ties: [] },
      [],
    ).nodes
    expect(alone?.names).toEqual(['Björk'])
  })
})

describe('drawnBand', () => {
  it('is unknown for somebody not met yet', () => {
    expect(drawnBand(person(1))).toBe('familiar')
    expect(drawnBand(person(1, { status: 'wanted' }))).toBe('unknown')
  })
})
