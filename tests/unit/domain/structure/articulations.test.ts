import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  articulationsOf,
  cutOffBy,
  nodesBeyond,
  nodesCutOff,
} from '#domain/structure/articulations'
import { componentsOf } from '#domain/structure/components'
import { graphOf, type Link } from '#domain/structure/graph'

const chain = (...nodes: number[]): Link[] =>
  nodes.slice(1).map((to, index) => ({ from: nodes[index] ?? 0, to }))
const ascending = (nodes: readonly number[]) => nodes.toSorted((a, b) => a - b)

describe('articulationsOf', () => {
  it('finds the middle of a chain, and what lies beyond it from either end', () => {
    const graph = graphOf(3, chain(0, 1, 2))
    for (const [begin, beyond] of [
      [0, [2]],
      [2, [0]],
    ] as const) {
      const found = articulationsOf(graph, begin)
      expect(found.points.map(({ node }) => node)).toEqual([1])
      expect(found.points.map((point) => nodesBeyond(found, point))).toEqual([beyond])
    }
  })

  it('finds nobody in a ring', () => {
    expect(articulationsOf(graphOf(4, chain(0, 1, 2, 3, 0))).points).toEqual([])
  })

  it('takes the smaller parts for those cut off, wherever it began', () => {
    // A triangle, a pair and a single one, all at 3.
    const links = [...chain(0, 1, 2, 0), ...chain(2, 3), ...chain(4, 5), ...chain(5, 3, 6)]
    for (const begin of [0, 3, 4, 6]) {
      const found = articulationsOf(graphOf(7, links), begin)
      const three = found.points.find(({ node }) => node === 3)
      expect(three && cutOffBy(three)).toBe(3)
      expect(three && ascending(nodesCutOff(found, three))).toEqual([4, 5, 6])
    }
  })

  it('looks at every component', () => {
    const graph = graphOf(6, [...chain(0, 1, 2), ...chain(5, 4, 3)])
    expect(articulationsOf(graph, 5).points.map(({ node }) => node)).toEqual([4, 1])
    expect(articulationsOf(graphOf(0, [])).points).toEqual([])
  })

  it('gets to the end of a chain of 30,000', () => {
    const graph = graphOf(30_000, chain(...Array.from({ length: 30_000 }, (_, node) => node)))
    const found = articulationsOf(graph)
    expect(found.points).toHaveLength(29_998)
    expect(found.points.map(cutOffBy).reduce((most, size) => Math.max(most, size), 0)).toBe(14_999)
  })

  it('agrees with taking every node away in turn', () => {
    const graphs = fc.integer({ min: 1, max: 12 }).chain((size) =>
      fc.record({
        size: fc.constant(size),
        begin: fc.nat({ max: size - 1 }),
        links: fc.array(
          fc.record({ from: fc.nat({ max: size - 1 }), to: fc.nat({ max: size - 1 }) }),
          { maxLength: 18 },
        ),
      }),
    )
    fc.assert(
      fc.property(graphs, ({ size, begin, links }) => {
        const graph = graphOf(size, links)
        const found = articulationsOf(graph, begin)
        expect(ascending(found.order)).toEqual(Array.from({ length: size }, (_, node) => node))
        for (let node = 0; node < size; node++) {
          const parts = partsWithout(size, links, node)
          const point = found.points.find((point) => point.node === node)
          expect(point !== undefined).toBe(parts.length > 1)
          if (!point) continue

          const [largest = [], ...others] = parts
          expect(cutOffBy(point)).toBe(others.flat().length)
          const cutOff = nodesCutOff(found, point)
          expect(cutOff).toHaveLength(others.flat().length)
          const staying = ascending(parts.flat().filter((other) => !cutOff.includes(other)))
          expect(parts.map(ascending)).toContainEqual(staying)
          expect(staying).toHaveLength(largest.length)

          const near = parts.find((part) => part.includes(begin))
          if (node !== begin && near)
            expect(ascending(nodesBeyond(found, point))).toEqual(
              ascending(parts.filter((part) => part !== near).flat()),
            )
        }
      }),
      { numRuns: 500 },
    )
  })
})

/** The parts into which what hangs together with a node falls without it. */
function partsWithout(size: number, links: readonly Link[], gone: number): number[][] {
  const [own = []] = componentsOf(graphOf(size, links)).filter((nodes) => nodes.includes(gone))
  const rest = links.filter(({ from, to }) => from !== gone && to !== gone)
  return componentsOf(graphOf(size, rest)).filter(
    (nodes) => nodes.every((node) => own.includes(node)) && !nodes.includes(gone),
  )
}
