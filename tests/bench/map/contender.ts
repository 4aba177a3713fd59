import type { Browser, CDPSession, Page } from 'playwright-core'
import type { WebHost } from '#web/serve'
import type { RivalPages } from './pages.ts'
import type { RivalName } from './rivals/main.ts'

/** A map to be measured. */
export interface Contender {
  name: string
  /** A page from which the map is one view away. */
  address: () => string
  /** How far the wheel turns in one event, so that the map comes nearer by a tenth. */
  wheelPx: number
  driver: string
}

/** A page of a contender, with nothing open yet. */
export interface OpenPage {
  page: Page
  client: CDPSession
  close: () => Promise<void>
}

export function ourMap(host: WebHost, { driver }: RivalPages): Contender {
  return { name: 'Kithmap', address: host.printedUrl, wheelPx: 60, driver }
}

/** What another map is called, and the wheel it needs. */
const RIVALS: Record<RivalName, { name: string; wheelPx: number }> = {
  canvas: { name: 'empty canvas', wheelPx: 60 },
  vis: { name: 'vis-network as it comes', wheelPx: 60 },
  'vis-tuned': { name: 'vis-network tuned', wheelPx: 60 },
  'vis-physics': { name: "vis-network's physics", wheelPx: 60 },
  sigma: { name: 'sigma 3 (software GL)', wheelPx: 60 },
  cytoscape: { name: 'cytoscape 3', wheelPx: 4 },
}

export function rivalMap(
  { origin, driver }: RivalPages,
  rival: RivalName,
  graph: 'whole' | 'empty' = 'whole',
): Contender {
  const { name, wheelPx } = RIVALS[rival]
  return {
    name: graph === 'empty' && rival === 'vis' ? 'empty vis-network' : name,
    address: () => `${origin}/?rival=${rival}&graph=${graph}`,
    wheelPx,
    driver,
  }
}

/** How long a page may take to come, and to live: what runs in it would never end by itself. */
const PATIENCE_MS = 60_000
const LIFE_MS = 900_000

/** Opens a page of its own, from which the map has not been opened yet. To be closed by the caller. */
export async function openPage(browser: Browser, contender: Contender): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  await page.addInitScript({ content: contender.driver })
  await page.goto(contender.address())
  await page.waitForSelector('main h1')
  const client = await context.newCDPSession(page)
  await client.send('Performance.enable')
  const end = setTimeout(() => void context.close(), LIFE_MS)
  return {
    page,
    client,
    async close() {
      clearTimeout(end)
      await context.close()
    },
  }
}
