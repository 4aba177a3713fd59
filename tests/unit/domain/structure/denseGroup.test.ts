import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { denseGroup } from '#domain/structure/denseGroup'
import { graphOf, type Link, linksAmong } from '#domain/structure/graph'

function clique(...nodes: number[]): Link[] {
  return nodes.flatMap((from, index) => nodes.slice(index + 1).map((to) => ({ from, to })))
}

describe('denseGroup', () => {
  it('leaves out whoever knows few of the others', () => {
    const graph = graphOf(6, [...clique(0, 1, 2, 3), { from: 3, to: 4 }, { from: 4, to: 5 }])
    expect(denseGroup(graph, [0, 1, 2, 3, 4, 5], 1)).toEqual({ nodes: [0, 1, 2, 3], links: 6 })
    expect(denseGroup(graph, [0, 1, 2, 3, 4, 5], 0.7)).toEqual({ nodes: [0, 1, 2, 3, 4], links: 7 })
  })

  it('looks at the given nodes only', () => {
    expect(denseGroup(graphOf(4, clique(0, 1, 2, 3)), [0, 2], 1)).toEqual({
      nodes: [0, 2],
      links: 1,
    })
  })

  it('is nothing where nobody is linked', () => {
    expect(denseGroup(graphOf(3, []), [0, 1, 2], 0.1)).toBeUndefined()
    expect(denseGroup(graphOf(1, []), [0], 1)).toBeUndefined()
    expect(denseGroup(graphOf(0, []), [], 1)).toBeUndefined()
  })

  it('is as dense as asked, tells its links, and finds a pair wherever there is one', () => {
    const node = fc.nat({ max: 14 })
    const cases = fc.record({
      links: fc.array(fc.record({ from: node, to: node }), { maxLength: 60 }),
      among: fc.uniqueArray(node),
      leastShare: fc.constantFrom(0.3, 0.6, 2 / 3, 1),
    })
    fc.assert(
      fc.property(cases, ({ links, among, leastShare }) => {
        const graph = graphOf(15, links)
        const group = denseGroup(graph, among, leastShare)
        expect(group !== undefined).toBe(linksAmong(graph, among) > 0)
        if (!group) return
        const { length } = group.nodes
        expect(among).toEqual(expect.arrayContaining([...group.nodes]))
        expect(group.links).toBe(linksAmong(graph, group.nodes))
        expect(group.links).toBeGreaterThanOrEqual((leastShare * length * (length - 1)) / 2)
      }),
      { numRuns: 500 },
    )
  })

  it('takes a star of 30,000 in no time', () => {
    const graph = graphOf(
      30_000,
      Array.from({ length: 29_999 }, (_, index) => ({ from: 0, to: index + 1 })),
    )
    const all = Array.from({ length: 30_000 }, (_, node) => node)
    expect(denseGroup(graph, all, 1)).toMatchObject({ links: 1 })
  })
})
