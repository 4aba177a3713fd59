import { describe, expect, it } from 'vitest'
import type { MapGraph } from '#contract/map'
import { kindAt } from '../../../../renderer/map/lines.ts'
import { networkOf } from '../../../../renderer/map/network.ts'
import { neighboursIn, sceneOf } from '../../../../renderer/map/scene.ts'
import { drawnBand, lettersOf, nameForms } from '../../../../renderer/map/sceneNode.ts'
import { mapPerson as person } from './mapPerson.ts'

const people = [1, 2, 3, 4].map((id) => person(id, { organisationId: 1 }))
const graph: MapGraph = {
  people: [...people, person(5, { organisationId: null })],
  organisations: [{ id: 1, name: 'Acme', people: 4, place: null }],
  ties: [
    { from: 1, to: 2, kind: 'knows', state: 'confirmed' },
    { from: 2, to: 3, kind: 'knows', state: 'suggested' },
    { from: 3, to: 4, kind: 'introduced', state: 'confirmed' },
  ],
  events: [],
}
const places = graph.people
  .map(({ id }) => ({ x: id * 100, y: 0, community: id === 5 ? 1 : 0, isPinned: false }))
  .concat({ x: 0, y: 50, community: 0, isPinned: true })

describe('sceneOf', () => {
  const scene = sceneOf(graph, networkOf(graph), places)

  it('puts everybody in their place', () => {
    expect(scene.byKey.get('person 3')).toMatchObject({ x: 300, y: 0 })
    expect(scene.byKey.get('organisation 1')).toMatchObject({ x: 0, y: 50 })
  })

  it('tells confirmed, introduced, suggested and membership lines apart', () => {
    const { lines, nodes } = scene
    const found = Array.from(lines.from, (from, line) => [
      nodes[from]?.key,
      nodes[lines.to[line] ?? -1]?.key,
      kindAt(lines, line),
    ])
    expect(found).toContainEqual(['person 1', 'person 2', 'confirmed'])
    expect(found).toContainEqual(['person 2', 'person 3', 'suggested'])
    expect(found).toContainEqual(['person 3', 'person 4', 'introduced'])
    expect(found).toContainEqual(['person 4', 'organisation 1', 'membership'])
    expect(found).toHaveLength(7)
  })

  it('knows who is beside whom', () => {
    const two = scene.byKey.get('person 2')
    const keys = two && neighboursIn(scene, two).map(({ key }) => key)
    expect(keys?.toSorted()).toEqual(['organisation 1', 'person 1', 'person 3'])
  })

  it('names a community after the organisation most of its people are at', () => {
    expect(scene.communities.map(({ name, members }) => [name, members.length])).toEqual([
      ['Acme', 5],
    ])
  })
})

describe('nameForms', () => {
  it('has shorter forms of a name of several words', () => {
    expect(nameForms({ name: 'Ana de la Cruz', kind: 'person' })).toEqual([
      'Ana de la Cruz',
      'Ana C.',
      'Ana',
    ])
    expect(nameForms({ name: 'Björk', kind: 'person' })).toEqual(['Björk'])
    expect(nameForms({ name: 'Acme Labs', kind: 'organisation' })).toEqual(['Acme Labs'])
  })
})

describe('lettersOf', () => {
  it('takes the ends of a name, and the beginning of an organisation', () => {
    expect(lettersOf({ name: 'Ana de la Cruz', kind: 'person' })).toBe('AC')
    expect(lettersOf({ name: 'éclair labs', kind: 'organisation' })).toBe('É')
  })
})

describe('drawnBand', () => {
  it('is unknown for somebody not met yet', () => {
    expect(drawnBand(person(1))).toBe('familiar')
    expect(drawnBand(person(1, { status: 'wanted' }))).toBe('unknown')
  })
})
