import { MultiGraph } from 'graphology'
import Sigma from 'sigma'
import { COLOURS, type Rival } from './rival.ts'

/** sigma 3, which draws with WebGL. It shows all of a network by itself. */
export const sigmaMap: Rival = (element, { nodes, ties }, drawn) => {
  const graph = new MultiGraph()
  for (const { id, name, x, y, isOrganisation } of nodes)
    graph.addNode(String(id), {
      label: name,
      x,
      y: -y,
      size: 3,
      color: isOrganisation ? COLOURS.organisation : COLOURS.person,
    })
  for (const { id, from, to } of ties)
    graph.addEdgeWithKey(id, String(from), String(to), { size: 1, color: COLOURS.tie })

  const sigma = new Sigma(graph, element, {
    // So that each turn of the wheel comes nearer by a tenth at once, as with the others.
    zoomingRatio: 1.1,
    zoomDuration: 1,
  })
  // It has drawn all of it by the time it is made.
  drawn()
  return {
    close: () => sigma.kill(),
    lightsOnHover() {
      sigma.on('enterNode', () => (element.style.cursor = 'pointer'))
      sigma.on('leaveNode', () => (element.style.cursor = ''))
    },
  }
}
