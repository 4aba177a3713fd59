import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longWay, type PathNetwork, warmPaths } from '#domain/warmPaths'

/** A network from what I am worth to each, and the ties between them. */
function networkOf(
  mine: readonly number[],
  ties: readonly (readonly [number, number, number])[],
): PathNetwork {
  const lists = mine.map((): [number, number][] => [])
  for (const [a, b, worth] of ties) {
    lists[a]?.push([b, worth])
    lists[b]?.push([a, worth])
  }
  return { fromMe: (node) => mine[node] ?? 0, neighbours: (node) => lists[node] ?? [] }
}

/** Every simple path of at most three hops, found by walking from me, the best first. */
function bruteForce(network: PathNetwork, people: number, targets: ReadonlySet<number>, k: number) {
  const found: { nodes: number[]; reliability: number }[] = []
  function walk(nodes: number[], reliability: number) {
    const last = nodes.at(-1) ?? -1
    if (reliability <= 0 || nodes.length > 3) return
    if (targets.has(last)) {
      found.push({ nodes, reliability })
      return
    }
    for (const [next, worth] of network.neighbours(last))
      if (!nodes.includes(next)) walk([...nodes, next], reliability * worth)
  }
  for (let first = 0; first < people; first++) walk([first], network.fromMe(first))
  return found
    .toSorted(
      (a, b) =>
        b.reliability - a.reliability ||
        a.nodes.length - b.nodes.length ||
        a.nodes.reduce((order, node, at) => order || node - (b.nodes[at] ?? 0), 0),
    )
    .slice(0, k)
}

// Powers of two multiply exactly, so that both ways of multiplying give the same order.
const worth = fc.constantFrom(1, 0.5, 0.25, 0.125)

describe('warmPaths', () => {
  it('finds the same k best paths as looking at all of them', () => {
    const graphs = fc.integer({ min: 2, max: 14 }).chain((people) => {
      const node = fc.nat({ max: people - 1 })
      return fc.record({
        mine: fc.array(fc.oneof(fc.constant(0), worth), { minLength: people, maxLength: people }),
        ties: fc.uniqueArray(fc.tuple(node, node, worth), {
          maxLength: 40,
          selector: ([a, b]) => (a < b ? `${a} ${b}` : `${b} ${a}`),
        }),
        targets: fc.uniqueArray(node, { minLength: 1, maxLength: 3 }),
        k: fc.integer({ min: 1, max: 12 }),
      })
    })
    let withPaths = 0
    fc.assert(
      fc.property(graphs, ({ mine, ties, targets, k }) => {
        const network = networkOf(
          mine,
          ties.filter(([a, b]) => a !== b),
        )
        const wanted = bruteForce(network, mine.length, new Set(targets), k)
        if (wanted.length > 0) withPaths += 1
        expect(warmPaths(network, new Set(targets), k)).toEqual(wanted)
      }),
      { numRuns: 1000 },
    )
    expect(withPaths).toBeGreaterThan(500)
  })

  it('prefers a reliable detour to a doubtful shortcut', () => {
    const network = networkOf([0.9, 0.1], [[0, 1, 0.9]])
    expect(warmPaths(network, new Set([1]), 5).map(({ nodes }) => nodes)).toEqual([[0, 1], [1]])
  })

  it('goes no farther than three hops', () => {
    const ties = [
      [0, 1, 0.9],
      [1, 2, 0.9],
      [2, 3, 0.9],
    ] as const
    const network = networkOf([0.9, 0, 0, 0], ties)
    expect(warmPaths(network, new Set([2]), 5)).toHaveLength(1)
    expect(warmPaths(network, new Set([3]), 5)).toEqual([])
  })

  it('asks somebody who knows many of the targets but once', () => {
    const others = 2000
    let asked = 0
    const network: PathNetwork = {
      fromMe: (node) => (node > others ? 0.5 : 0),
      neighbours(node) {
        if (node !== 0) return [[0, 0.5]]
        asked += 1
        return Array.from({ length: 2 * others }, (_, other) => [other + 1, 0.5] as const)
      },
    }
    const targets = new Set(Array.from({ length: others }, (_, index) => index + 1))

    expect(warmPaths(network, targets, 3).map(({ nodes }) => nodes)).toEqual([
      [2001, 0, 1],
      [2001, 0, 2],
      [2001, 0, 3],
    ])
    expect(asked).toBe(1)
  })

  it('finds nobody for no target', () => {
    expect(warmPaths(networkOf([1], []), new Set(), 5)).toEqual([])
  })
})

describe('longWay', () => {
  const chain = Array.from({ length: 9 }, (_, node) => [node, node + 1, 0.5] as const)
  const network = networkOf([0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0], chain)

  it('leads from somebody I know to the target, however weak the ties', () => {
    expect(longWay(network, new Set([4]))).toEqual([0, 1, 2, 3, 4])
  })

  it('gives up after six hops', () => {
    expect(longWay(network, new Set([5]))).toHaveLength(6)
    expect(longWay(network, new Set([6]))).toBeUndefined()
  })
})
