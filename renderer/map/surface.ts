import { DataSet } from 'vis-data/esnext'
import { Network, type NodeOptions } from 'vis-network/esnext'
import { createCamera } from './camera.ts'
import { type Area, areasOf, drawAreaNames } from './drawAreas.ts'
import { drawLines } from './drawLines.ts'
import { createFaceSprites } from './faceSprites.ts'
import { paintedGround } from './ground.ts'
import { createHitGrid, type HitGrid } from './hitGrid.ts'
import { EVEN_LIGHT, isDimming, isLit, type Light } from './light.ts'
import { createNameLayer } from './nameLayer.ts'
import { paletteOf } from './palette.ts'
import { createMotion } from './motion.ts'
import type { Scene } from './scene.ts'
import type { SceneNode } from './sceneNode.ts'
import { slide } from './slide.ts'
import type { Point } from './spacing.ts'
import { FAR_ZOOM, faceGrowth } from './zoom.ts'

/** With more faces than this, each frame of a slide would take too long. */
const MOST_SLIDING = 1200

/** With more faces than this, their lines wait until the view rests and nothing steps back. */
const MOST_WITH_LINES = 1000

/** How near to a face counts as on it, in pixels beyond an ordinary edge. */
const REACH_PX = 5
const FACE_PX = 12

/** How much nearer one pixel of the wheel brings the map, as an exponent; and most of it at once. */
const WHEEL = { perPx: 0.0016, mostPx: 300, pxPerLine: 24 } as const

/**
 * vis-network keeps the view and draws the faces that are in it. Places are given; lines and
 * names are drawn here; who is under the pointer is found on a grid. So all else is off.
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
  const faces = new DataSet<{ id: string; x: number; y: number }>()
  // Its types do not know `ctxRenderer`, which its documentation does.
  const nodes: NodeOptions & { ctxRenderer: typeof face } = {
    shape: 'custom',
    size: 18,
    ctxRenderer: face,
  }
  const network = new Network(element, { nodes: faces, edges: [] }, { ...OPTIONS, nodes })
  const camera = createCamera(network, element)
  const names = createNameLayer()
  const sprites = createFaceSprites()
  const motion = createMotion(network, redraw)
  let palette = paletteOf(element)
  let light = EVEN_LIGHT
  let scene: Scene = { nodes: [], byKey: new Map(), lines: [], communities: [] }
  let areas: Area[] = []
  let ground = paintedGround([], palette)
  let grid: HitGrid<SceneNode> = createHitGrid([])
  let endSlide = () => {}

  network.on('beforeDrawing', (ctx: CanvasRenderingContext2D) => {
    const view = viewNow()
    const drawsAll =
      scene.nodes.length <= MOST_WITH_LINES || !(motion.isMoving() || isDimming(light))
    ground.draw(ctx)
    if (view.zoom >= FAR_ZOOM) drawAreaNames(ctx, areas, view)
    drawLines(ctx, scene.lines, { ...view, drawsAll })
  })
  network.on('afterDrawing', (ctx: CanvasRenderingContext2D) => {
    const view = viewNow()
    if (view.zoom < FAR_ZOOM) drawAreaNames(ctx, areas, view)
    ctx.save()
    // Names keep their size, so they are drawn in pixels.
    ctx.scale(1 / view.zoom, 1 / view.zoom)
    names.draw(ctx, scene, view)
    ctx.restore()
    told.drawn()
  })
  network.on('click', ({ pointer }: { pointer: { DOM: Point } }) => {
    told.clicked(nodeAt(pointer.DOM))
  })
  element.addEventListener('wheel', zoomByWheel, { capture: true, passive: false })
  // It can be focused by Tab like a control of its own, which it is not.
  element.querySelector('.vis-network')?.setAttribute('tabindex', '-1')
  document.fonts.addEventListener('loadingdone', measureAgain)

  function viewNow() {
    const zoom = network.getScale()
    const { x: left, y: top } = network.DOMtoCanvas({ x: 0, y: 0 })
    const right = left + element.clientWidth / zoom
    const bottom = top + element.clientHeight / zoom
    return { palette, zoom, light, window: { left, top, right, bottom } }
  }

  function face({ ctx, id, x, y }: FaceToDraw) {
    return {
      drawNode() {
        const node = scene.byKey.get(id)
        if (!node) return
        const zoom = network.getScale()
        if (zoom < FAR_ZOOM && isOfOnePerson(node)) return
        sprites.draw(
          ctx,
          node,
          { x, y },
          {
            palette,
            zoom,
            radiusPx: node.radiusPx * faceGrowth(zoom),
            isLit: isLit(node, light),
            isSelected: node === light.selected,
          },
        )
      },
    }
  }

  /** In place of vis-network's own, whose steps are all alike and know no bounds. */
  function zoomByWheel(event: WheelEvent) {
    event.preventDefault()
    event.stopPropagation()
    const isInLines = event.deltaMode === WheelEvent.DOM_DELTA_LINE
    const px = event.deltaY * (isInLines ? WHEEL.pxPerLine : 1)
    const bounded = Math.min(Math.max(px, -WHEEL.mostPx), WHEEL.mostPx)
    const { left, top } = element.getBoundingClientRect()
    const around = { x: event.clientX - left, y: event.clientY - top }
    motion.go()
    camera.zoomBy(Math.exp(-WHEEL.perPx * bounded), false, around)
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
    light = sameLightIn(next, light)
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
    faces.remove(faces.getIds().filter((id) => !scene.byKey.has(String(id))))
    const moved = scene.nodes.filter(({ key, x, y }) => {
      const known = faces.get(key)
      return known?.x !== x || known.y !== y
    })
    if (moved.length > 0) faces.update(moved.map(({ key, x, y }) => ({ id: key, x, y })))

    areas = areasOf(scene)
    ground = paintedGround(scene.communities, palette)
    grid = createHitGrid(scene.nodes)
    names.forget('places')
    camera.refresh()
  }

  function measureAgain() {
    names.forget('widths')
    redraw()
  }

  /** At the next frame. `Network.redraw` would also scale the map with the size of its element. */
  function redraw() {
    network.moveTo({})
  }

  return {
    show,
    shine(next) {
      light = next
      redraw()
    },
    recolour() {
      palette = paletteOf(element)
      ground = paintedGround(scene.communities, palette)
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
      document.fonts.removeEventListener('loadingdone', measureAgain)
      element.removeEventListener('wheel', zoomByWheel, { capture: true })
      network.destroy()
    },
  }
}

/** An organisation that joins nobody to anybody: from afar it would only be in the way. */
function isOfOnePerson({ kind, neighbours }: SceneNode): boolean {
  return kind === 'organisation' && neighbours.size < 2
}

interface FaceToDraw {
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
