import { DataSet, Network, type Options } from 'vis-network/standalone'
import { VIS_ITERATIONS } from './iterations.ts'
import { COLOURS, type Rival, type RivalGraph } from './rival.ts'

/** As it comes: the places are given, so that its physics have nothing to do. */
export const visNetwork = visRival({})

/** What its documentation advises for large networks. Ties are gone while the map moves. */
export const visTuned = visRival({
  edges: { smooth: false },
  layout: { improvedLayout: false },
  interaction: { hideEdgesOnDrag: true, hideEdgesOnZoom: true },
})

function visRival(options: Options): Rival {
  return (element, graph, drawn) => {
    const network = new Network(element, dataOf(graph), {
      ...options,
      physics: false,
      nodes: { shape: 'dot', size: 8 },
      // A pan that begins on somebody would move them instead of the map.
      interaction: { ...options.interaction, dragNodes: false },
    })
    const { x, y, zoom } = graph.fit
    network.moveTo({ position: { x, y }, scale: zoom })
    network.once('afterDrawing', drawn)
    return {
      close: () => network.destroy(),
      lightsOnHover() {
        network.setOptions({
          interaction: { ...options.interaction, dragNodes: false, hover: true },
        })
        network.on('hoverNode', () => (element.style.cursor = 'pointer'))
        network.on('blurNode', () => (element.style.cursor = ''))
      },
    }
  }
}

/** Its own layout, from nothing, to the end it has by default, in the way that suits it best. */
export const visPhysics: Rival = (element, graph, drawn) => {
  let iterations = 0
  let isDone = false
  const { nodes, edges } = dataOf(graph)
  const network = new Network(
    element,
    { nodes: nodes.map(({ id, label, color }) => ({ id, label, color })), edges },
    {
      nodes: { shape: 'dot', size: 8 },
      // Smooth ties would be bodies of their own, and the improved start never comes to an end.
      edges: { smooth: false },
      layout: { improvedLayout: false, randomSeed: 1 },
      physics: { stabilization: { iterations: VIS_ITERATIONS, updateInterval: 5 } },
    },
  )
  network.on('stabilizationProgress', (progress: { iterations: number }) => {
    iterations = progress.iterations
  })
  network.once('stabilizationIterationsDone', () => {
    isDone = true
    network.stopSimulation()
  })
  network.once('afterDrawing', drawn)
  return {
    close: () => network.destroy(),
    progress: () => ({ iterations, isDone }),
    places() {
      const found = network.getPositions()
      return graph.nodes.map(({ id }) => found[id] ?? { x: 0, y: 0 })
    },
  }
}

function dataOf({ nodes, ties }: RivalGraph) {
  return {
    nodes: new DataSet(
      nodes.map(({ id, name, x, y, isOrganisation }) => ({
        id,
        label: name,
        x,
        y,
        color: isOrganisation ? COLOURS.organisation : COLOURS.person,
      })),
    ),
    edges: new DataSet(ties),
  }
}
