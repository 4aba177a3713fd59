import { describe, expect, it } from 'vitest'
import { mapPerson } from '../../map/mapPerson.ts'
import { sceneOfPeople } from '../../map/mapScene.ts'
import { foundNodes } from '../../../../../renderer/views/map/foundNodes.ts'

const people = [
  mapPerson(1, { name: 'Zoë Quist', closeness: 1 }),
  mapPerson(2, { name: 'Ada Zoellner', closeness: 5 }),
  mapPerson(3, { name: 'Bo Lind-Zola', closeness: 2 }),
]
const scene = sceneOfPeople(people, ({ id }) => ({ x: id, y: 0 }), {
  organisations: [{ id: 1, name: 'Zoom Works', people: 1, place: null }],
})

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
