import { type CommonGround, commonGroundOf } from '../commonGround.ts'
import { type Graph, graphOf, type Link } from '../structure/graph.ts'
import type { InsightCoverage } from './insight.ts'
import type { InsightNetwork, InsightPerson } from './network.ts'

/** People who belong together more than to others, as the map has found them. */
export interface SurveyedCommunity {
  ground: CommonGround | null
  /** Nodes of the graph. */
  nodes: number[]
}

/** A network as the rules of insights look at it. A node is the index of a person. */
export interface Survey {
  network: InsightNetwork
  /** The node of each person, by id. */
  nodes: ReadonlyMap<number, number>
  /** The confirmed ties. */
  graph: Graph
  suggested: readonly Link[]
  communities: readonly SurveyedCommunity[]
  coverage: InsightCoverage
}

/** Ties to somebody who is not among the people are left out, and so are rejected ones. */
export function surveyOf(network: InsightNetwork): Survey {
  const { people, ties } = network
  const nodes = new Map(people.map(({ id }, node) => [id, node]))
  const links = { confirmed: new Array<Link>(), suggested: new Array<Link>() }
  for (const tie of ties) {
    const from = nodes.get(tie.from)
    const to = nodes.get(tie.to)
    if (tie.state !== 'rejected' && from !== undefined && to !== undefined)
      links[tie.state].push({ from, to })
  }
  return {
    network,
    nodes,
    graph: graphOf(people.length, links.confirmed),
    suggested: links.suggested,
    communities: communitiesAmong(people),
    coverage: {
      confirmed: links.confirmed.length,
      suggested: links.suggested.length,
      people: people.length,
    },
  }
}

function communitiesAmong(people: readonly InsightPerson[]): SurveyedCommunity[] {
  const placed = people.keys().filter((node) => people[node]?.community != null)
  return [...Map.groupBy(placed, (node) => people[node]?.community).values()].map((nodes) => ({
    nodes,
    ground: groundOf({ people }, nodes),
  }))
}

/** What some of the people have in common, or null. */
export function groundOf(
  network: Pick<InsightNetwork, 'people'>,
  nodes: readonly number[],
): CommonGround | null {
  return commonGroundOf(peopleAt(network, nodes).map(({ belonging }) => belonging))
}

/** The people of some nodes. */
export function peopleAt(
  { people }: Pick<InsightNetwork, 'people'>,
  nodes: Iterable<number>,
): InsightPerson[] {
  return [...nodes].flatMap((node) => people[node] ?? [])
}
