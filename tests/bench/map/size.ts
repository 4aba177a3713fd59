import type { Browser } from 'playwright-core'
import { type Contender, ourMap, rivalMap } from './contender.ts'
import { type Layout, laidOut, type RivalLayout, rivalLaidOut } from './layout.ts'
import { type Measure, measured, type MeasureOptions } from './measure.ts'
import { type MapNetwork, openMapNetwork, rivalGraph } from './network.ts'
import { type Newcomer, withNewcomer } from './newcomer.ts'
import type { RivalPages } from './pages.ts'
import { tiesKept } from './quality.ts'
import { VIS_ITERATIONS } from './rivals/iterations.ts'
import type { RivalName } from './rivals/main.ts'

/** The browsers: one draws as fast as it can, the other with the screen. */
export interface Browsers {
  uncapped: Browser
  capped: Browser
}

/** Everything that was measured with so many people. */
export interface SizeMeasures {
  people: number
  nodes: number
  ties: number
  widthPx: number
  heightPx: number
  /** Frames come as fast as they can. */
  uncapped: {
    ours: Measure
    emptyCanvas: Measure
    emptyVis: Measure
    /** Null where it could not be measured, or the network is too large for it. */
    vis: Measure | null
    others: Measure[]
  }
  /** Frames come with the screen. */
  capped: { ours: Measure; emptyCanvas: Measure }
  layout: Layout
  /** Null where the network is too large for it. */
  physics: RivalLayout | null
  /** Shares of ties kept together. */
  kept: { ours: number; physics: number | null }
  newcomer: Newcomer
}

/** With more people than this, a journey over a rival's map takes minutes. */
const MOST_FOR_RIVALS = 10_000

const OTHERS = ['vis-tuned', 'sigma', 'cytoscape'] satisfies RivalName[]

/** With more people than this, a rival's map is used once. */
const MANY = 2000

const PHYSICS_MS = 30_000

/** The zoom that counts as near, in pixels for a map unit, and what one turn of the wheel does. */
const NEAR = 1.2
const TURN = 1.1

/** Measures our map, and the maps of others, with so many people. */
export async function measuredSize(
  folder: string,
  people: number,
  runs: number,
  browsers: Browsers,
  pages: RivalPages,
): Promise<SizeMeasures> {
  const network = await openMapNetwork(folder, people)
  try {
    return await measuredNetwork(network, runs, browsers, pages)
  } finally {
    await network.close()
  }
}

async function measuredNetwork(
  network: MapNetwork,
  runs: number,
  { uncapped, capped }: Browsers,
  pages: RivalPages,
): Promise<SizeMeasures> {
  const { people } = network
  const ours = ourMap(network.host, pages)
  const layout = await laidOut(capped, ours, network)
  const graph = rivalGraph(layout.graph, layout)
  pages.show(graph)

  const turns = Math.max(2, Math.round(Math.log(NEAR / graph.fit.zoom) / Math.log(TURN)))
  const use = { runs, turns, goesTwice: true, pointsAtPeople: false }
  const alone = { ...use, pointsAtPeople: true }
  const besides = { ...alone, goesTwice: false, runs: people > MANY ? 1 : runs }
  const hasRivals = people <= MOST_FOR_RIVALS
  const rival = (name: RivalName) => tried(uncapped, rivalMap(pages, name), besides)

  const emptyCanvas = await measured(uncapped, rivalMap(pages, 'canvas', 'empty'), use)
  const emptyVis = await measured(uncapped, rivalMap(pages, 'vis', 'empty'), use)
  const ourMeasure = await measured(uncapped, ours, alone)
  const vis = hasRivals ? await rival('vis') : null
  const others: Measure[] = []
  if (hasRivals)
    for (const name of OTHERS) {
      const measure = await rival(name)
      if (measure) others.push(measure)
    }
  const withTheScreen = {
    emptyCanvas: await measured(capped, rivalMap(pages, 'canvas', 'empty'), { ...use, runs: 1 }),
    ours: await measured(capped, ours, { ...use, runs: 1 }),
  }

  const physics = hasRivals
    ? await rivalLaidOut(capped, rivalMap(pages, 'vis-physics'), {
        iterations: VIS_ITERATIONS,
        mostMs: PHYSICS_MS,
      })
    : null
  return {
    people,
    nodes: graph.nodes.length,
    ties: graph.ties.length,
    widthPx: layout.width,
    heightPx: layout.height,
    uncapped: { ours: ourMeasure, emptyCanvas, emptyVis, vis, others },
    capped: withTheScreen,
    layout,
    physics,
    kept: {
      ours: tiesKept(graph, graph.nodes),
      physics: physics && tiesKept(graph, physics.places),
    },
    newcomer: await withNewcomer(capped, ours, network),
  }
}

/** A rival that does not run on this machine is left out: all else is worth having. */
async function tried(browser: Browser, contender: Contender, options: MeasureOptions) {
  try {
    return await measured(browser, contender, options)
  } catch (error) {
    console.warn(`${contender.name} could not be measured:`, error)
    return null
  }
}
