import { describe, expect, it } from 'vitest'
import { BANDS } from '#domain/band'
import { orbitsOf } from '../../../../renderer/map/orbits.ts'
import { mapPerson } from './mapPerson.ts'
import { sceneOfPeople } from './mapScene.ts'

const people = Array.from({ length: 200 }, (_, id) =>
  mapPerson(id, { band: BANDS[id % 5] ?? 'weak', warmth: 4 - (id % 5) + (id % 50) / 100 }),
)
const scene = sceneOfPeople(people, ({ id }) => ({ x: id, y: 0, community: id % 4 }))

describe('orbitsOf', () => {
  const { places, rings } = orbitsOf(scene, ({ person }) => person)
  const distance = (index: number) => Math.hypot(places[index]?.x ?? 0, places[index]?.y ?? 0)

  it('puts everybody into the ring of their band, the warmest nearest to me', () => {
    expect(rings.map(({ name }) => name)).toEqual([...BANDS])
    for (const { index, person } of scene.nodes) {
      const ring = BANDS.indexOf(person?.band ?? 'unknown')
      expect(distance(index)).toBeLessThan(rings[ring]?.radius ?? 0)
      expect(distance(index)).toBeGreaterThan(rings[ring - 1]?.radius ?? 0)
    }
  })

  it('moves whoever cools outwards, and in the same direction', () => {
    const cooled = orbitsOf(scene, ({ person }) =>
      person?.id === 0 ? { ...person, band: 'dormant', warmth: 0 } : person,
    )
    const turn = ({ x, y }: { x: number; y: number }) => Math.atan2(y, x)
    const [before, after] = [places[0], cooled.places[0]]
    expect(Math.hypot(after?.x ?? 0, after?.y ?? 0)).toBeGreaterThan(distance(0))
    expect(after && turn(after)).toBeCloseTo((before && turn(before)) ?? 0, 6)
  })

  it('keeps a community together in one direction', () => {
    const turns = scene.nodes
      .filter(({ community }) => community === 0)
      .map(({ index }) => Math.atan2(places[index]?.x ?? 0, -(places[index]?.y ?? 0)))
      .map((turn) => (turn + 2 * Math.PI) % (2 * Math.PI))
    expect(Math.max(...turns) - Math.min(...turns)).toBeLessThan((2 * Math.PI) / 4)
  })
})
