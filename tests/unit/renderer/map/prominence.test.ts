import { describe, expect, it } from 'vitest'
import { PRESENCE } from '../../../../renderer/map/dress.ts'
import { prominence } from '../../../../renderer/map/prominence.ts'
import { seededRandom } from '../../../../renderer/map/seededRandom.ts'
import { mapPerson } from './mapPerson.ts'
import { sceneOfPeople } from './mapScene.ts'

const random = seededRandom(5)
const people = Array.from({ length: 2000 }, (_, id) =>
  mapPerson(id, { closeness: 1 + (id % 5), warmth: (id % 7) / 2 }),
)
const { nodes } = sceneOfPeople(people, () => ({ x: random() * 2500, y: random() * 1500 }))
const presence = new Uint8Array(nodes.length).fill(PRESENCE.seen)
const dress = {
  presence,
  colour: presence,
  marks: presence,
  radiusPx: new Float32Array(nodes.length),
  colours: [],
  onColours: [],
}

describe('prominence', () => {
  const { showsFrom, inOrder } = prominence(nodes, dress)

  it('gives everybody a face from some zoom on', () => {
    expect(Math.max(...showsFrom)).toBeLessThan(6)
  })

  it('tells who comes first', () => {
    const zooms = inOrder.map(({ index }) => showsFrom[index] ?? Infinity)
    expect(zooms).toEqual([...showsFrom].sort((a, b) => a - b))
  })

  it('never puts more faces into a part of the screen than it can show', () => {
    for (const zoom of [0.05, 0.2, 0.8, 1.6]) {
      const seen = nodes.filter(({ index }) => (showsFrom[index] ?? Infinity) <= zoom)
      const cells = Map.groupBy(seen, ({ x, y }) => {
        return `${Math.floor((x * zoom) / 100)} ${Math.floor((y * zoom) / 100)}`
      })
      const fullest = Math.max(...[...cells.values()].map(({ length }) => length))
      expect(fullest).toBeLessThanOrEqual(8)
      expect(seen.length).toBeGreaterThan(0)
    }
  })

  it('shows who matters most from farthest away', () => {
    const ranks = (from: number, to: number) => {
      const some = nodes.filter(({ index }) => {
        const own = showsFrom[index] ?? Infinity
        return own >= from && own < to
      })
      return some.reduce((sum, { rank }) => sum + rank, 0) / some.length
    }
    expect(ranks(0, 0.3)).toBeGreaterThan(ranks(0.3, 0.7))
    expect(ranks(0.3, 0.7)).toBeGreaterThan(ranks(0.7, 9))
  })

  it('shows nobody who steps back', () => {
    const back = { ...dress, presence: new Uint8Array(nodes.length).fill(PRESENCE.back) }
    const nobody = prominence(nodes, back)
    expect(nobody.showsFrom.every((from) => from === Infinity)).toBe(true)
    expect(nobody.inOrder).toEqual([])
  })
})
