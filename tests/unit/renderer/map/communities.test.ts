import { describe, expect, it } from 'vitest'
import { communitiesOf } from '../../../../renderer/map/communities.ts'
import { seededRandom } from '../../../../renderer/map/seededRandom.ts'
import { networkxFigures } from '../../../support/networkx.ts'

/** Who stayed with the instructor when the club split. */
const MR_HI = new Set([0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21])

type Figures = ReturnType<typeof networkxFigures>

describe('communitiesOf', () => {
  it.each(['planted-partition', 'caveman'] as const)(
    'finds what networkx finds where there is but one answer: %s',
    (name) => {
      const figures = networkxFigures(name)
      for (const seed of [1, 2, 3, 4, 5])
        expect(groupsOf(communities(figures, seed))).toEqual(figures.communities)
    },
  )

  it.each(['karate', 'karate-weighted', 'les-miserables'] as const)(
    'is no worse than networkx where there are many: %s',
    (name) => {
      const figures = networkxFigures(name)
      for (const seed of [1, 2, 3, 4, 5])
        expect(modularityOf(figures, communities(figures, seed))).toBeGreaterThan(
          figures.modularity - 1e-9,
        )
    },
  )

  it('is judged by a modularity that gives what is known of the karate club', () => {
    const figures = networkxFigures('karate')
    // The two halves into which the club split in Zachary's study.
    const halves = Array.from({ length: 34 }, (_, member) => Number(!MR_HI.has(member)))
    expect(modularityOf(figures, halves)).toBeCloseTo(0.3582, 4)
    expect(
      modularityOf(
        figures,
        Array.from({ length: 34 }, () => 0),
      ),
    ).toBeCloseTo(0)
  })

  it('numbers communities from the largest on, and leaves each alone where nobody is linked', () => {
    const figures = networkxFigures('star-with-loners')
    expect(communities(figures, 1)).toEqual([0, 0, 0, 0, 0, 0, 1, 2, 3])
    expect(communities({ size: 3, links: [] }, 1)).toEqual([0, 1, 2])
  })
})

function communities({ size, links }: Pick<Figures, 'size' | 'links'>, seed: number): number[] {
  const nodes = Array.from({ length: size }, (_, id) => ({
    kind: 'person' as const,
    id,
    place: null,
  }))
  const confirmed = links.map((link) => ({ ...link, kind: 'confirmed' as const }))
  return communitiesOf({ nodes, links: confirmed }, seededRandom(seed))
}

/** The nodes of each community, in ascending order, as networkx's figures have them. */
function groupsOf(communityOf: readonly number[]): number[][] {
  return [...Map.groupBy(communityOf.keys(), (node) => communityOf[node]).values()].toSorted(
    ([a = 0], [b = 0]) => a - b,
  )
}

/**
 * `Σ_c (L_c / m − (k_c / 2m)²)` over the communities.
 *
 * @see Newman, Girvan, "Finding and evaluating community structure in networks", 2004
 */
function modularityOf({ links }: Figures, communityOf: readonly number[]): number {
  const all = links.reduce((sum, { weight }) => sum + weight, 0)
  const inside = links
    .filter(({ from, to }) => communityOf[from] === communityOf[to])
    .reduce((sum, { weight }) => sum + weight, 0)
  const strengths = new Map<number | undefined, number>()
  for (const { from, to, weight } of links) {
    for (const node of [from, to])
      strengths.set(communityOf[node], (strengths.get(communityOf[node]) ?? 0) + weight)
  }
  return [...strengths.values()].reduce(
    (sum, strength) => sum - (strength / (2 * all)) ** 2,
    inside / all,
  )
}
