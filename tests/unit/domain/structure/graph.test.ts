import { describe, expect, it } from 'vitest'
import { graphOf, linksAmong, neighboursOf } from '#domain/structure/graph'

describe('graphOf', () => {
  it('links both ways, leaves out loops and keeps the strongest of doubled links', () => {
    const graph = graphOf(3, [
      { from: 0, to: 1, weight: 0.5 },
      { from: 1, to: 0, weight: 2 },
      { from: 1, to: 0 },
      { from: 2, to: 2 },
    ])
    expect(graph.neighbours.map((weights) => [...weights])).toEqual([[[1, 2]], [[0, 2]], []])
    expect([...neighboursOf(graph, 7)]).toEqual([])
  })

  it('refuses links to nowhere and weights that are none', () => {
    for (const link of [
      { from: 0, to: 2 },
      { from: -1, to: 0 },
      { from: 0.5, to: 0 },
      { from: 0, to: 1, weight: 0 },
      { from: 0, to: 1, weight: Number.NaN },
    ])
      expect(() => graphOf(2, [link])).toThrow(RangeError)
  })
})

describe('linksAmong', () => {
  it('counts the links between some of the nodes', () => {
    const graph = graphOf(4, [
      { from: 0, to: 1 },
      { from: 1, to: 2 },
      { from: 0, to: 2 },
      { from: 2, to: 3 },
    ])
    expect(linksAmong(graph, [0, 1, 2])).toBe(3)
    expect(linksAmong(graph, [0, 3])).toBe(0)
    expect(linksAmong(graph, [])).toBe(0)
  })
})
