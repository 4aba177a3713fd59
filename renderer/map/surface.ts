import { DataSet } from 'vis-data/esnext'
import { Network, type NodeOptions } from 'vis-network/esnext'
import { createCamera } from './camera.ts'
import { createHitGrid, type HitGrid } from './hitGrid.ts'
import { EVEN_LIGHT, isLit, type Light, sameLightIn } from './light.ts'
import { createMotion } from './motion.ts'
import { createPainting } from './painting.ts'
import { EMPTY_SCENE, type Scene } from './scene.ts'
import type { SceneNode } from './sceneNode.ts'
import { slide } from './slide.ts'
import type { Point } from './spacing.ts'
import type { View } from './view.ts'
import { zoomByWheel } from './wheel.ts'
import { faceGrowth } from './zoom.ts'

/** With more faces than this, each frame of a slide would take too long. */
const MOST_SLIDING = 1200

/** How near to a face counts as on it, in pixels beyond an ordinary edge. */
const REACH_PX = 5
const FACE_PX = 12

/**
 * vis-network keeps the view and draws the foreground. Places are given; the rest is one picture;
 * who is under the pointer is found on a grid. So all else is off.
 */
const OPTIONS = {
  autoResize: false,
  physics: false,
  layout: { improvedLayout: false },
  edges: { smooth: false },
  interaction: {
    dragNodes: false,
    hover: false,
    selectable: false,
    navigationButtons: false,
    keyboard: false,
    // After this rest of the pointer it would look for a tooltip at every node.
    tooltipDelay: 2 ** 31 - 1,
  },
}

/** A map on the screen. Points are in pixels from its top left corner, unless said otherwise. */
export interface Surface {
  /** Shows a scene; the view stays, unless the scene is to fit it. */
  show: (scene: Scene, how?: { slides: boolean; fits: boolean }) => void
  shine: (light: Light) => void
  /** Reads the colours again. */
  recolour: () => void
  /** To be called when the element's size has changed. */
  resize: () => void
  fit: (moves: boolean) => void
  focus: (node: SceneNode, moves: boolean) => void
  reveal: (node: SceneNode, moves: boolean, coveredRightPx: number) => void
  zoomBy: (factor: number, moves: boolean) => void
  nodeAt: (point: Point) => SceneNode | undefined
  pointOf: (node: SceneNode) => Point
  /** The middle of what is seen, in map units. */
  middle: () => Point
  destroy: () => void
}

/**
 * Opens a map in an element. Nothing of it may become reactive: a proxy would be slow and break it.
 *
 * @param told.clicked who was clicked, or nobody
 * @param told.drawn after each frame
 */
export function openSurface(
  element: HTMLElement,
  told: { clicked: (node: SceneNode | undefined) => void; drawn: () => void },
): Surface {
  const foreground = new DataSet<{ id: string; x: number; y: number }>()
  // Its types do not know `ctxRenderer`, which its documentation does.
  const nodes: NodeOptions & { ctxRenderer: typeof face } = {
    shape: 'custom',
    size: 18,
    ctxRenderer: face,
  }
  const network = new Network(element, { nodes: foreground, edges: [] }, { ...OPTIONS, nodes })
  const camera = createCamera(network, element)
  const painting = createPainting(element)
  const motion = createMotion(redraw)
  let light = EVEN_LIGHT
  let scene = EMPTY_SCENE
  let grid: HitGrid<SceneNode> = createHitGrid([])
  let endSlide = () => {}

  network.on('beforeDrawing', (ctx: CanvasRenderingContext2D) => {
    const view = viewNow()
    painting.drawBehind(ctx, view, motion.isMoving(view))
  })
  network.on('afterDrawing', (ctx: CanvasRenderingContext2D) => {
    painting.drawBefore(ctx, viewNow())
    told.drawn()
  })
  network.on('click', ({ pointer }: { pointer: { DOM: Point } }) => {
    told.clicked(nodeAt(pointer.DOM))
  })
  const endWheel = zoomByWheel(element, (factor, around) => camera.zoomBy(factor, false, around))
  // It can be focused by Tab like a control of its own, which it is not.
  element.querySelector('.vis-network')?.setAttribute('tabindex', '-1')
  document.fonts.addEventListener('loadingdone', measureAgain)

  function viewNow(): View {
    const zoom = network.getScale()
    const { x: left, y: top } = network.DOMtoCanvas({ x: 0, y: 0 })
    const right = left + element.clientWidth / zoom
    const bottom = top + element.clientHeight / zoom
    return { zoom, window: { left, top, right, bottom } }
  }

  function face({ ctx, id }: { ctx: CanvasRenderingContext2D; id: string }) {
    return {
      drawNode() {
        const node = scene.byKey.get(id)
        if (node) painting.drawFace(ctx, node, network.getScale())
      },
    }
  }

  function nodeAt(point: Point): SceneNode | undefined {
    const zoom = network.getScale()
    const { x, y } = network.DOMtoCanvas(point)
    return grid.nearest(x, y, (FACE_PX * faceGrowth(zoom) + REACH_PX) / zoom)
  }

  function show(next: Scene, { slides, fits } = { slides: false, fits: false }) {
    endSlide()
    const before = scene
    scene = next
    const settleAndFit = () => {
      settle()
      if (fits) camera.fit(scene.nodes, false)
    }
    if (!slides || next.nodes.length > MOST_SLIDING) return settleAndFit()

    const starts = next.nodes.map((node) => {
      const { x, y } = before.byKey.get(node.key) ?? node
      return { x, y }
    })
    endSlide = slide(next.nodes, starts, settleAndFit)
  }

  /** Tells everything that looks at places where they are now. */
  function settle() {
    grid = createHitGrid(scene.nodes)
    painting.show(scene)
    shine(sameLightIn(scene, light))
  }

  function shine(next: Light) {
    light = next
    painting.shine(light)
    // The others are in the picture already.
    const lit = light.hovered ? scene.nodes.filter((node) => isLit(node, light)) : []
    const keys = new Set(lit.map(({ key }) => key))
    foreground.remove(foreground.getIds().filter((id) => !keys.has(String(id))))
    if (lit.length > 0) foreground.update(lit.map(({ key, x, y }) => ({ id: key, x, y })))
    redraw()
  }

  function measureAgain() {
    painting.measureAgain()
    redraw()
  }

  /** At the next frame. `Network.redraw` would also scale the map with the size of its element. */
  function redraw() {
    network.moveTo({})
  }

  return {
    show,
    shine,
    recolour() {
      painting.recolour()
      redraw()
    },
    resize: camera.resize,
    fit: (moves) => camera.fit(scene.nodes, moves),
    focus: camera.focus,
    reveal: camera.reveal,
    zoomBy: camera.zoomBy,
    nodeAt,
    pointOf: ({ x, y }) => network.canvasToDOM({ x, y }),
    middle: () => network.getViewPosition(),
    destroy() {
      endSlide()
      motion.end()
      endWheel()
      document.fonts.removeEventListener('loadingdone', measureAgain)
      network.destroy()
    },
  }
}
