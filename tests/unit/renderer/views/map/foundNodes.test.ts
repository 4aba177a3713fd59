import { describe, expect, it } from 'vitest'
import type { MapGraph, MapPerson } from '#contract/map'
import { type Scene, sceneOf } from '../../../../../renderer/map/scene.ts'
import { foundNodes } from '../../../../../renderer/views/map/foundNodes.ts'

const graph: MapGraph = {
  people: [person(1, 'Zoë Quist', 1), person(2, 'Ada Zoellner', 5), person(3, 'Bo Lind-Zola', 2)],
  organisations: [{ id: 1, name: 'Zoom Works', people: 1, place: null }],
  ties: [],
}
const scene: Scene = sceneOf(graph, [])

function person(id: number, name: string, closeness: number): MapPerson {
  return {
    id,
    name,
    headline: '',
    status: 'known',
    circle: 'none',
    closeness,
    warmth: 0,
    band: 'dormant',
    lastContact: null,
    organisationId: null,
    place: null,
  }
}

function found(typed: string, most = 8): string[] {
  return foundNodes(scene.nodes, typed, most).map(({ name }) => name)
}

describe('foundNodes', () => {
  it('finds by the beginnings of words, without case and accents', () => {
    expect(found('ZOE qu')).toEqual(['Zoë Quist'])
    expect(found('zola')).toEqual(['Bo Lind-Zola'])
    expect(found('uist')).toEqual([])
  })

  it('lists people first, the closest of them before the others', () => {
    expect(found('zo')).toEqual(['Ada Zoellner', 'Bo Lind-Zola', 'Zoë Quist', 'Zoom Works'])
  })

  it('lists no more than asked for, and nobody for no text', () => {
    expect(found('zo', 2)).toEqual(['Ada Zoellner', 'Bo Lind-Zola'])
    expect(found('  ')).toEqual([])
  })
})
