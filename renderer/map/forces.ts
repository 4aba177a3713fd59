import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { Network } from './network.ts'
import { ASPECT, type Point, SPACING } from './spacing.ts'

/** Iterations between two reports of progress. */
const SLICE = 10

/** Above this many nodes, repulsion is approximated (Barnes–Hut). */
const EXACT_NODES = 1000

/**
 * Places after linked nodes have pulled each other together, from the places given.
 *
 * ForceAtlas2 in LinLog mode, which draws communities apart; nodes may still overlap.
 * Yields the share that is done, 0 to 1.
 *
 * @see Jacomy et al. 2014, https://doi.org/10.1371/journal.pone.0098679
 */
export function* forcedPlaces(
  network: Network,
  start: readonly Point[],
  iterations: number,
): Generator<number, Point[]> {
  const graph = new Graph({ type: 'undirected' })
  start.forEach(({ x, y }, index) => graph.addNode(index, { x: x / ASPECT, y }))
  network.links.forEach(({ from, to, weight }) => graph.addEdge(from, to, { weight }))

  const settings = {
    linLogMode: true,
    scalingRatio: 1,
    gravity: 0.02,
    strongGravityMode: true,
    slowDown: 1 + Math.log(start.length),
    barnesHutOptimize: start.length > EXACT_NODES,
    barnesHutTheta: 0.6,
  }
  for (let done = 0; done < iterations; done += SLICE) {
    forceAtlas2.assign(graph, { iterations: Math.min(SLICE, iterations - done), settings })
    yield Math.min(1, (done + SLICE) / iterations)
  }

  const places = graph.mapNodes((_, { x, y }): Point => ({ x: Number(x), y: Number(y) }))
  return spreadToDensity(places)
}

/** Share of the nodes that the scale is taken from; the rest lie far out. */
const CORE = 0.9

/** The area a node of the core gets, in spacings across times spacings down. */
const ROOM = 1.25

/** What is left of the way from the core to those far out, so that they do not make the map small. */
const STRAY = 0.4

/** The places around 0, scaled so that the core is as dense as names and faces allow. */
function spreadToDensity(places: readonly Point[]): Point[] {
  const count = Math.max(1, places.length)
  const middle = {
    x: places.reduce((sum, { x }) => sum + x, 0) / count,
    y: places.reduce((sum, { y }) => sum + y, 0) / count,
  }
  const distances = places.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y))
  const core = distances.toSorted((a, b) => a - b)[Math.floor(CORE * (count - 1))] || 1
  const scale = Math.sqrt((CORE * count * ROOM) / Math.PI) / core

  return places.map(({ x, y }, index) => {
    const distance = distances[index] ?? 0
    const drawnIn = distance > core ? (core + (distance - core) * STRAY) / distance : 1
    return {
      x: (x - middle.x) * scale * drawnIn * SPACING.x,
      y: (y - middle.y) * scale * drawnIn * SPACING.y,
    }
  })
}
