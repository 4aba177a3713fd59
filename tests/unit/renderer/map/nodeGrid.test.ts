import { describe, expect, it } from 'vitest'
import { createNodeGrid } from '../../../../renderer/map/nodeGrid.ts'
import { seededRandom } from '../../../../renderer/map/seededRandom.ts'

describe('createNodeGrid', () => {
  it('finds who lies within reach', () => {
    const grid = createNodeGrid([{ name: 'Ana', x: 100, y: -50 }])

    expect(grid.nearest(108, -56, 10)?.name).toBe('Ana')
    expect(grid.nearest(108, -57, 10)).toBeUndefined()
  })

  it('finds the nearest of several, also across the borders of its cells', () => {
    const grid = createNodeGrid([
      { name: 'Ana', x: 118, y: 0 },
      { name: 'Bo', x: 123, y: 0 },
    ])

    expect(grid.nearest(119, 0, 20)?.name).toBe('Ana')
    expect(grid.nearest(122, 0, 20)?.name).toBe('Bo')
  })

  it('finds the same as looking at everybody', () => {
    const random = seededRandom(11)
    const nodes = Array.from({ length: 500 }, (_, id) => ({
      id,
      x: random() * 2000 - 1000,
      y: random() * 2000 - 1000,
    }))
    const grid = createNodeGrid(nodes)

    for (let round = 0; round < 200; round++) {
      const [x, y] = [random() * 2000 - 1000, random() * 2000 - 1000]
      const distance = (node: { x: number; y: number }) => Math.hypot(node.x - x, node.y - y)
      const nearest = nodes.toSorted((a, b) => distance(a) - distance(b))[0]
      expect(grid.nearest(x, y, 3000)?.id).toBe(nearest?.id)
    }
  })

  it('finds nobody on an empty map', () => {
    expect(createNodeGrid([]).nearest(0, 0, 100)).toBeUndefined()
  })
})
