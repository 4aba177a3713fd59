import { describe, expect, it } from 'vitest'
import { classesBy } from '../../../../renderer/map/classes.ts'
import { createCommunityLayer } from '../../../../renderer/map/communityLayer.ts'
import { DIRECT } from '../../../../renderer/map/pictures.ts'
import { communitiesAmong } from '../../../../renderer/map/sceneCommunities.ts'
import { createSvgPen } from '../../../../renderer/map/svgPen.ts'
import { dressed } from '../../../../renderer/map/wardrobe.ts'
import { mapPerson } from './mapPerson.ts'
import { PALETTE, READING, sceneOfPeople } from './mapScene.ts'

/** A letter of about the width it has in print. */
const WIDTHS = { of: (text: string) => text.length * 6, forget: () => {} }

/** What is written on a map of two communities of six, so far apart at zoom 0.1. */
function written(apartPx: number): string[] {
  const people = Array.from({ length: 12 }, (_, id) =>
    mapPerson(id, { organisationId: id < 6 ? 1 : 2 }),
  )
  const scene = sceneOfPeople(
    people,
    ({ id }) => ({ x: (id < 6 ? 0 : apartPx * 10) + id, y: 0, community: id < 6 ? 0 : 1 }),
    {
      organisations: [
        { id: 1, name: 'Nimbus', people: 6, place: null },
        { id: 2, name: 'Harbour Works', people: 6, place: null },
      ],
    },
  )
  // An organisation belongs where its people are.
  for (const node of scene.nodes) if (node.kind === 'organisation') node.community = node.id - 1
  const named = { ...scene, communities: communitiesAmong(scene.nodes, scene.adjacency) }
  const classes = classesBy('warmth', named, { tags: new Map() }, PALETTE, READING.today)
  const { dress } = dressed(named, READING, classes, PALETTE)
  const layer = createCommunityLayer(WIDTHS)
  layer.show(named, dress)
  const { pen, text } = createSvgPen(400, 200)
  const window = { left: -1000, top: -1000, right: 3000, bottom: 1000 }
  const view = { zoom: 0.1, window }
  layer.draw(pen, { pictures: DIRECT, palette: PALETTE, view, isMoving: false, fades: false }, 1)
  const drawing = new DOMParser().parseFromString(text(), 'image/svg+xml')
  const filled = [...drawing.querySelectorAll('text')].filter(
    (element) => element.getAttribute('fill') !== 'none',
  )
  return filled.map(({ textContent }) => textContent ?? '')
}

describe('createCommunityLayer', () => {
  it('writes how many people a community has, and what it is called', () => {
    expect(written(200).toSorted()).toEqual(['6', '6', 'Harbour Works', 'Nimbus'])
  })

  it('leaves out a name that would cover another', () => {
    expect(written(30).toSorted()).toEqual(['6', '6', 'Nimbus'])
  })
})
