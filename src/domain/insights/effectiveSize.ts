import { componentsOf } from '../structure/components.ts'
import { constraintsOf } from '../structure/constraint.ts'
import { effectiveSizeOf } from '../structure/effectiveSize.ts'
import { degree, linksAmong } from '../structure/graph.ts'
import { type Insight, named } from './insight.ts'
import { peopleAt, type Survey } from './survey.ts'

/** With fewer ties, a constraint says little about a person. A design choice. */
const LEAST_TIES = 3

/** How many of the least constrained people are named. */
const MOST_NAMED = 5

/**
 * How far everybody I know reaches, beside as many who would not know each other; and who of them
 * leads furthest.
 */
export function effectiveSize({ network, graph }: Survey): Insight | undefined {
  const { people } = network
  const known = [...people.keys()].filter((node) => people[node]?.status === 'known')
  const ties = linksAmong(graph, known)
  const size = effectiveSizeOf(known.length, ties)
  const constraints = constraintsOf(graph)
  const least = known
    .filter((node) => degree(graph, node) >= LEAST_TIES)
    .toSorted((a, b) => (constraints[a] ?? 0) - (constraints[b] ?? 0))
    .slice(0, MOST_NAMED)
  const [first] = peopleAt(network, least)
  // A difference that rounding hides is none to read.
  if (!first || Math.round(size) >= known.length) return undefined

  const shown = Math.round(size)
  return {
    kind: 'effective size',
    sentence: `By confirmed ties, the ${known.length.toLocaleString('en')} people you know reach as far as ${shown.toLocaleString('en')} who do not know each other.`,
    figures: [
      { label: 'People you know', value: known.length },
      { label: 'Pairs of them with a confirmed tie', value: ties },
      { label: 'Effective size', value: size },
      { label: 'Separate groups; whoever has no tie is one', value: componentsOf(graph).length },
      { label: `Constraint of ${first.name}`, value: constraints[least[0] ?? 0] ?? 0 },
    ],
    explanation:
      `Effective size is n − 2t/n (Burt 1992, as Borgatti wrote it) for you and everybody you know: ` +
      `n people with t confirmed ties among them. Whoever knows many of the others adds little that is ` +
      `new. Those named here are bound least to one group: their constraint (Burt) is the lowest.`,
    people: named(peopleAt(network, least)),
    action: {
      kind: 'plan a follow-up',
      personIds: [first.id],
      title: `Ask ${first.name} whom to meet beyond the people you know`,
    },
  }
}
