import Graph from 'graphology'
import { dijkstra } from 'graphology-shortest-path'
import { type PathNetwork, warmPaths } from '#domain/warmPaths'
import { seededRandom } from '../../renderer/map/seededRandom.ts'
import { type Figure, ratioFigure } from './report.ts'
import { median, timed } from './rounds.ts'

const QUESTIONS = 40

/** The ten best ways of three hops, against one Dijkstra over the same network, and a tenth of it. */
export async function pathFigures(): Promise<Figure[]> {
  const large = await reaching(30_000)
  const small = await reaching(3_000)
  const names = { work: 'ten best ways in 30,000 people and 90,000 ties' }
  return [
    ratioFigure({ ...names, against: 'one Dijkstra of graphology' }, large.oursMs, large.bareMs, 3),
    ratioFigure({ ...names, against: 'a tenth of it' }, large.oursMs, small.oursMs, 12),
  ]
}

async function reaching(people: number) {
  const random = seededRandom(3)
  const someone = () => Math.floor(random() * people)
  const lists = Array.from({ length: people }, (): [number, number][] => [])
  const graph = new Graph({ type: 'undirected' })
  for (let node = 0; node < people; node++) graph.addNode(node)
  graph.addNode('me')
  const mine = Array.from({ length: people }, () => (random() < 0.6 ? 0.2 + 0.7 * random() : 0))
  mine.forEach((worth, node) => worth > 0 && graph.addEdge('me', node, { cost: -Math.log(worth) }))
  for (let tie = 0; tie < 3 * people; tie++) {
    const [a, b, worth] = [someone(), someone(), 0.2 + 0.7 * random()]
    if (a === b || graph.hasEdge(a, b)) continue
    graph.addEdge(a, b, { cost: -Math.log(worth) })
    lists[a]?.push([b, worth])
    lists[b]?.push([a, worth])
  }
  const network: PathNetwork = {
    fromMe: (node) => mine[node] ?? 0,
    neighbours: (node) => lists[node] ?? [],
  }

  const [ours, bare]: [number[], number[]] = [[], []]
  for (let question = 0; question < QUESTIONS; question++) {
    const target = someone()
    bare.push(await timed(() => dijkstra.bidirectional(graph, 'me', target, 'cost')))
    ours.push(await timed(() => warmPaths(network, new Set([target]), 10)))
  }
  return { oursMs: median(ours), bareMs: median(bare) }
}
