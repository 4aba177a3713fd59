import { parseArgs } from 'node:util'
import { launchChromium } from '../support/browser.ts'
import { openPage, ourMap } from './map/contender.ts'
import { growthFigures } from './map/frameGoals.ts'
import { sizeFigures } from './map/goals.ts'
import { heapOf, heapsAfterVisits } from './map/heap.ts'
import { laidOut } from './map/layout.ts'
import { openMapNetwork } from './map/network.ts'
import { openRivalPages, type RivalPages } from './map/pages.ts'
import { type Browsers, measuredSize, type SizeMeasures } from './map/size.ts'
import { sizeReport } from './map/sizeReport.ts'
import { visitFigures } from './map/visitGoals.ts'
import type { Figure } from './report.ts'

/** Draws as fast as it can, so that what is measured is the map and not the screen. */
const UNCAPPED = ['--disable-frame-rate-limit', '--disable-gpu-vsync']

/** People on the map that is opened and left again and again. */
const VISITED_PEOPLE = 500

/**
 * The map in a real browser beside the maps of others, with the same network and places. Prints
 * a table for each size as it comes.
 *
 * @param args `--people 500,2000` for other sizes than all four, `--runs 1` for other medians than
 *   of three, `--visits 20` to open and leave the map fewer times than 200
 */
export async function mapFigures(folder: string, args: readonly string[] = []): Promise<Figure[]> {
  const { sizes, runs, visits } = chosen(args)
  const pages = await openRivalPages(folder)
  const browsers = { uncapped: await launchChromium(UNCAPPED), capped: await launchChromium() }
  try {
    const empty = await emptyHeap(folder, browsers, pages)
    const measures: SizeMeasures[] = []
    for (const people of sizes) {
      const size = await measuredSize(folder, people, runs, browsers, pages)
      measures.push(size)
      console.log(`\n${sizeReport(size)}`)
    }
    return [
      ...measures.flatMap((size) => sizeFigures(size, empty)),
      ...growthFigures(measures),
      ...visitFigures(await visitedHeaps(folder, visits, browsers, pages)),
    ]
  } finally {
    for (const browser of Object.values(browsers)) await browser.close()
    await pages.close()
  }
}

function chosen(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    options: {
      people: { type: 'string', default: '500,2000,10000,30000' },
      runs: { type: 'string', default: '3' },
      visits: { type: 'string', default: '200' },
    },
  })
  const sizes = String(values.people).split(',').map(Number)
  const [runs, visits] = [Number(values.runs), Number(values.visits)]
  for (const count of [...sizes, runs, visits])
    if (!Number.isInteger(count) || count < 1) throw new Error(`not a number of things: ${count}`)
  return { sizes, runs, visits }
}

/** Of the map of an empty file, in megabytes. */
async function emptyHeap(folder: string, { capped }: Browsers, pages: RivalPages): Promise<number> {
  const network = await openMapNetwork(folder, 0)
  const open = await openPage(capped, ourMap(network.host, pages))
  try {
    await open.page.goto(`${network.host.origin}/#/map`)
    await open.page.getByRole('heading', { name: 'Map', level: 1 }).waitFor()
    return (await heapOf(open)).megabytes
  } finally {
    await open.close()
    await network.close()
  }
}

async function visitedHeaps(
  folder: string,
  visits: number,
  { capped }: Browsers,
  pages: RivalPages,
) {
  const network = await openMapNetwork(folder, VISITED_PEOPLE)
  const ours = ourMap(network.host, pages)
  try {
    await laidOut(capped, ours, network)
    const open = await openPage(capped, ours)
    try {
      return await heapsAfterVisits(open, visits)
    } finally {
      await open.close()
    }
  } finally {
    await network.close()
  }
}
