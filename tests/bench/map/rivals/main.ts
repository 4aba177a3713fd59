import type { OpenRival, Rival, RivalGraph } from './rival.ts'

/** The maps this page can show, by the name its address asks for. */
const RIVALS = {
  canvas: async () => (await import('./canvas.ts')).emptyCanvas,
  vis: async () => (await import('./visNetwork.ts')).visNetwork,
  'vis-tuned': async () => (await import('./visNetwork.ts')).visTuned,
  'vis-physics': async () => (await import('./visNetwork.ts')).visPhysics,
  sigma: async () => (await import('./sigmaMap.ts')).sigmaMap,
  cytoscape: async () => (await import('./cytoscapeMap.ts')).cytoscapeMap,
} satisfies Record<string, () => Promise<Rival>>

export type RivalName = keyof typeof RIVALS

declare global {
  interface Window {
    rival?: OpenRival
  }
}

function isRival(name: string | null): name is RivalName {
  return name !== null && name in RIVALS
}

const asked = new URLSearchParams(location.search)
const name = asked.get('rival')
if (!isRival(name)) throw new Error(`no map is called ${name}`)
// Loaded with the page: what is measured is opening a map, not fetching its library.
const rival = await RIVALS[name]()

/** The same address shows the map as in the program, and any other leaves it. */
async function follow() {
  window.rival?.close()
  window.rival = undefined
  document.querySelector('[role=application]')?.remove()
  if (location.hash !== '#/map') return

  const graph: RivalGraph = await (await fetch(`/${asked.get('graph')}.json`)).json()
  const element = document.createElement('div')
  element.setAttribute('role', 'application')
  element.setAttribute('aria-roledescription', 'map')
  element.style.width = `${graph.widthPx}px`
  element.style.height = `${graph.heightPx}px`
  document.body.append(element)
  window.rival = rival(element, graph, () => (element.dataset['drawn'] = 'true'))
}

window.addEventListener('hashchange', () => void follow())
await follow()
