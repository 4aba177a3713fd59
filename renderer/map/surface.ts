import { DataSet } from 'vis-data/esnext'
import { Network, type Options } from 'vis-network/esnext'
import { type Area, areasOf, drawAreas } from './drawAreas.ts'
import { drawFace } from './drawFace.ts'
import { drawLines } from './drawLines.ts'
import { createHitGrid, type HitGrid } from './hitGrid.ts'
import { EVEN_LIGHT, isLit, type Light } from './light.ts'
import { createNameLayer } from './nameLayer.ts'
import { paletteOf } from './palette.ts'
import type { Scene, SceneNode } from './scene.ts'
import type { Point } from './spacing.ts'
import { clampedZoom, faceGrowth, fittingView } from './zoom.ts'

/** How long the view takes to move somewhere, and faces to find their better place. */
const MOVE_MS = 200
const SLIDE_MS = 600

/** With more faces than this, each frame of a slide would take too long. */
const MOST_SLIDING = 1200

/** How near to a face counts as on it, in pixels beyond its edge. */
const REACH_PX = 5

/** At which zoom somebody is shown who was searched for, unless it is nearer already. */
const FOCUS_ZOOM = 1.4

/**
 * vis-network keeps the view; places are given, lines and names are drawn here,
 * and who is under the pointer is found on a grid. So all else that it does is off.
 */
const OPTIONS: Options = {
  physics: false,
  layout: { improvedLayout: false },
  edges: { smooth: false },
  interaction: {
    dragNodes: false,
    hover: false,
    selectable: false,
    navigationButtons: false,
    keyboard: false,
    zoomView: true,
    // After this rest of the pointer it would look for a tooltip at every node and edge.
    tooltipDelay: 2 ** 31 - 1,
  },
}

/** A map on the screen. Points are in pixels from its top left corner. */
export interface Surface {
  /** Shows a scene; the view stays where it is. Faces slide to their places if asked to. */
  show: (scene: Scene, slides?: boolean) => void
  shine: (light: Light) => void
  /** Reads the colours again. */
  recolour: () => void
  fit: (moves: boolean) => void
  focus: (node: SceneNode, moves: boolean) => void
  zoomBy: (factor: number, moves: boolean, around?: Point) => void
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
 * @param told.moved after each frame
 */
export function openSurface(
  element: HTMLElement,
  told: { clicked: (node: SceneNode | undefined) => void; moved: () => void },
): Surface {
  const faces = new DataSet<{ id: string; x: number; y: number }>()
  const network = new Network(element, { nodes: faces, edges: [] }, {
    ...OPTIONS,
    nodes: { shape: 'custom', size: 18, ctxRenderer: renderFace },
  } as Options)
  const names = createNameLayer()
  let palette = paletteOf(element)
  let light = EVEN_LIGHT
  let scene: Scene = { nodes: [], byKey: new Map(), lines: [], communities: [] }
  let areas: Area[] = []
  let grid: HitGrid<SceneNode> = createHitGrid([])
  let sliding = 0

  network.on('beforeDrawing', (ctx: CanvasRenderingContext2D) => {
    const zoom = network.getScale()
    const { clientWidth, clientHeight } = element
    const topLeft = network.DOMtoCanvas({ x: 0, y: 0 })
    const bottomRight = network.DOMtoCanvas({ x: clientWidth, y: clientHeight })
    const window = {
      left: topLeft.x,
      top: topLeft.y,
      right: bottomRight.x,
      bottom: bottomRight.y,
    }
    drawAreas(ctx, areas, { palette, zoom })
    drawLines(ctx, scene.lines, { palette, zoom, light, window })
  })
  network.on('afterDrawing', (ctx: CanvasRenderingContext2D) => {
    const zoom = network.getScale()
    ctx.save()
    // Names keep their size, so they are drawn in pixels.
    ctx.scale(1 / zoom, 1 / zoom)
    names.draw(ctx, scene, { palette, zoom, light })
    ctx.restore()
    told.moved()
  })
  network.on('click', ({ pointer }: { pointer: { DOM: Point } }) => {
    told.clicked(nodeAt(pointer.DOM))
  })
  element.addEventListener('wheel', zoomByWheel, { capture: true, passive: false })
  // It can be focused by Tab like a control of its own, which it is not.
  element.querySelector('.vis-network')?.setAttribute('tabindex', '-1')
  void document.fonts.ready.then(() => {
    names.forget('widths')
    network.redraw()
  })

  function renderFace({ ctx, id, x, y }: FaceToRender) {
    return {
      drawNode() {
        const node = scene.byKey.get(id)
        if (!node) return
        const zoom = network.getScale()
        drawFace(ctx, node, { x, y }, {
          palette,
          zoom,
          radiusPx: node.radiusPx * faceGrowth(zoom),
          isLit: isLit(node, light),
          isSelected: node === light.selected,
        })
      },
    }
  }

  /** vis-network draws the wheel's steps all alike, without bounds, and too coarse for a touch pad. */
  function zoomByWheel(event: WheelEvent) {
    event.preventDefault()
    event.stopPropagation()
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 24 * event.deltaY : event.deltaY
    const { left, top } = element.getBoundingClientRect()
    const around = { x: event.clientX - left, y: event.clientY - top }
    zoomBy(Math.exp(-0.0016 * Math.min(Math.max(pixels, -300), 300)), false, around)
  }

  function zoomBy(factor: number, moves: boolean, around?: Point) {
    const before = network.getScale()
    const zoom = clampedZoom(before * factor)
    const middle = network.getViewPosition()
    const fixed = around ? network.DOMtoCanvas(around) : middle
    look({
      x: fixed.x + ((middle.x - fixed.x) * before) / zoom,
      y: fixed.y + ((middle.y - fixed.y) * before) / zoom,
      zoom,
      moves,
    })
  }

  function look({ x, y, zoom, moves }: Point & { zoom: number; moves: boolean }) {
    network.moveTo({
      position: { x, y },
      scale: zoom,
      animation: moves && { duration: MOVE_MS, easingFunction: 'easeOutCubic' },
    })
  }

  function nodeAt(point: Point): SceneNode | undefined {
    const zoom = network.getScale()
    const { x, y } = network.DOMtoCanvas(point)
    return grid.nearest(x, y, (12 * faceGrowth(zoom) + REACH_PX) / zoom)
  }

  function show(next: Scene, slides = false) {
    cancelAnimationFrame(sliding)
    const before = scene
    scene = next
    light = sameLightIn(next, light)
    const starts = next.nodes.map(({ key, x, y }) => before.byKey.get(key) ?? { x, y })
    if (!slides || next.nodes.length > MOST_SLIDING) return settle()

    const ends = next.nodes.map(({ x, y }) => ({ x, y }))
    const from = starts.map(({ x, y }) => ({ x, y }))
    const begun = performance.now()
    const step = () => {
      const share = Math.min(1, (performance.now() - begun) / SLIDE_MS)
      const eased = 1 - (1 - share) ** 3
      next.nodes.forEach((node, index) => {
        const [start = node, end = node] = [from[index], ends[index]]
        node.x = start.x + (end.x - start.x) * eased
        node.y = start.y + (end.y - start.y) * eased
      })
      settle()
      if (share < 1) sliding = requestAnimationFrame(step)
    }
    step()
  }

  /** Tells everything that looks at places where they are now. */
  function settle() {
    const gone = faces.getIds().filter((id) => !scene.byKey.has(String(id)))
    faces.remove(gone)
    const changed = scene.nodes.filter(({ key, x, y }) => {
      const face = faces.get(key)
      return !face || face.x !== x || face.y !== y
    })
    if (changed.length > 0) faces.update(changed.map(({ key, x, y }) => ({ id: key, x, y })))

    areas = areasOf(scene)
    grid = createHitGrid(scene.nodes)
    names.forget('places')
    keepInSight()
  }

  /** vis-network draws only what it believes to be in view, and works that out anew only to fit. */
  function keepInSight() {
    const view = { ...network.getViewPosition(), zoom: network.getScale() }
    network.fit()
    look({ ...view, moves: false })
  }

  return {
    show,
    shine(next) {
      light = next
      network.redraw()
    },
    recolour() {
      palette = paletteOf(element)
      network.redraw()
    },
    fit(moves) {
      const { clientWidth: width, clientHeight: height } = element
      look({ ...fittingView(scene.nodes, { width, height }), moves })
    },
    focus({ x, y }, moves) {
      look({ x, y, zoom: Math.max(network.getScale(), FOCUS_ZOOM), moves })
    },
    zoomBy,
    nodeAt,
    pointOf: ({ x, y }) => network.canvasToDOM({ x, y }),
    middle: () => network.getViewPosition(),
    destroy() {
      cancelAnimationFrame(sliding)
      element.removeEventListener('wheel', zoomByWheel, { capture: true })
      network.destroy()
    },
  }
}

interface FaceToRender {
  ctx: CanvasRenderingContext2D
  id: string
  x: number
  y: number
}

/** The light on the same people, as they are in another scene. */
function sameLightIn({ byKey }: Scene, { hovered, selected, band }: Light): Light {
  return {
    hovered: (hovered && byKey.get(hovered.key)) ?? null,
    selected: (selected && byKey.get(selected.key)) ?? null,
    band,
  }
}
