import { Network } from 'vis-network/esnext'
import { createCamera } from './camera.ts'
import { drawCrowd } from './crowd.ts'
import { type Dress, isSeen, NO_DRESS } from './dress.ts'
import { type GestureEars, takeGestures } from './gestures.ts'
import { EVEN_LIGHT, type Light, sameLightIn } from './light.ts'
import { createMotion } from './motion.ts'
import { bulkOf } from './bulk.ts'
import { createFaceLayer } from './faceLayer.ts'
import { createFinder } from './finder.ts'
import type { Frame } from './frame.ts'
import { createOverlay } from './overlay.ts'
import { createPainting } from './painting.ts'
import type { Palette } from './palette.ts'
import { createPhotos } from './photos.ts'
import { createPictures } from './pictures.ts'
import { EMPTY_SCENE, extentOf, type Scene } from './scene.ts'
import type { SceneNode } from './sceneNode.ts'
import { slide, startsOf } from './slide.ts'
import { createSpotlight } from './spotlight.ts'
import type { Point } from './spacing.ts'
import { createTextWidths } from './textWidths.ts'
import { createTileLayer } from './tileLayer.ts'
import type { View } from './view.ts'
import { zoomByWheel } from './wheel.ts'

/** In each frame new pictures are painted for so long. */
const PAINTING_MS = 3

/** vis-network keeps the view: pan, pinch, zoom and their animation. What is seen is drawn by us. */
const OPTIONS = {
  autoResize: false,
  physics: false,
  layout: { improvedLayout: false },
  interaction: {
    dragNodes: false,
    hover: false,
    selectable: false,
    navigationButtons: false,
    keyboard: false,
    // After this rest of the pointer it would look for a tooltip.
    tooltipDelay: 2 ** 31 - 1,
  },
}

/** A map on the screen. Points are in pixels from its top left corner, unless said otherwise. */
export interface Surface {
  /** Shows a scene; the view stays, unless the scene is to fit it. */
  show: (scene: Scene, dress: Dress, how?: { slides: boolean; fits: boolean }) => void
  /** Draws the same scene in other colours and sizes. */
  dress: (dress: Dress) => void
  shine: (light: Light) => void
  /** To be called when the colours of the page have changed. */
  recolour: (palette: Palette) => void
  /** To be called when the element's size has changed. */
  resize: () => void
  /** Whether what is new comes in gently. */
  fade: (fades: boolean) => void
  fit: (moves: boolean) => void
  focus: (node: SceneNode, moves: boolean) => void
  /** Brings all of a way from me into sight, beside what covers the left edge. */
  frameWay: (nodes: readonly SceneNode[], moves: boolean, coveredLeftPx: number) => void
  reveal: (node: SceneNode, moves: boolean, coveredRightPx: number) => void
  zoomBy: (factor: number, moves: boolean) => void
  nodeAt: (point: Point) => SceneNode | undefined
  pointOf: (node: SceneNode) => Point
  /** The middle of what is seen, in map units. */
  middle: () => Point
  view: () => View
  destroy: () => void
}

/** What a surface tells. */
export interface SurfaceEars extends Pick<GestureEars, 'clicked' | 'tied' | 'drawsTies'> {
  /** Clicked where nobody is. */
  clickedNobody: () => void
  lassoed: (nodes: readonly SceneNode[], isAdding: boolean) => void
  /** A node was dragged to a place, in map units. */
  placed: (node: SceneNode, place: Point) => void
  /** After each frame; whether every part of it is there. */
  drawn: (isComplete: boolean) => void
  /** Photos as `data:` addresses, by id of their person. */
  fetchPhotos: (ids: readonly number[]) => Promise<readonly { id: number; photo: string }[]>
}

/** Opens a map in an element. Nothing of it may become reactive: a proxy would be slow and break it. */
export function openSurface(element: HTMLElement, colours: Palette, ears: SurfaceEars): Surface {
  const network = new Network(element, { nodes: [], edges: [] }, OPTIONS)
  const camera = createCamera(network, element)
  const tiles = createTileLayer(element, redraw)
  const photos = createPhotos(ears.fetchPhotos, redraw)
  const widths = createTextWidths()
  const faces = createFaceLayer(photos.of)
  const painting = createPainting(faces, widths)
  const finder = createFinder(network, painting, ({ index }) => isSeen(dress, index))
  const spotlight = createSpotlight(faces, widths)
  const overlay = createOverlay(element, spotlight, pointOf, () => {
    beginFrame(overlay.redraw)
    drawOverlay()
  })
  const pictures = createPictures(() => ratio, { ms: PAINTING_MS, spent: () => drawAgain() })
  const motion = createMotion(redraw)
  let palette = colours
  let scene = EMPTY_SCENE
  let dress = NO_DRESS
  let light = EVEN_LIGHT
  /** Pixels of the screen for one of the page. */
  let ratio = 1
  let fades = true
  let isSliding = false
  let endSlide = () => {}
  let drawAgain = redraw

  network.on('beforeDrawing', (ctx: CanvasRenderingContext2D) => {
    ratio = ctx.canvas.width / Math.max(1, element.clientWidth)
    const frame = beginFrame(redraw)
    if (isSliding) {
      tiles.hide()
      return drawCrowd(ctx, scene.nodes, dress, frame.view, palette)
    }
    tiles.draw(frame.view, ratio, frame.isMoving)
    if (painting.draw(ctx, frame)) redraw()
  })
  network.on('afterDrawing', () => {
    drawOverlay()
    ears.drawn(!isSliding && tiles.isComplete())
  })
  network.on('click', ({ pointer }: { pointer: { DOM: Point } }) => {
    const node = finder.nodeAt(pointer.DOM)
    if (node) ears.clicked(node, false)
    else clickGround(pointer.DOM)
  })
  const endWheel = zoomByWheel(element, (factor, around) => camera.zoomBy(factor, false, around))
  const endGestures = takeGestures(element, {
    nodeAt: finder.nodeAt,
    hasFace: (node) => painting.hasFace(node, network.getScale()),
    drawsTies: ears.drawsTies,
    clicked: ears.clicked,
    tied: ears.tied,
    moved: (node, to) => moveNode(node, network.DOMtoCanvas(to)),
    lassoed: (points, isAdding) => ears.lassoed(finder.nodesInside(points), isAdding),
    drawing: overlay.stroke,
  })
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

  function frameNow(): Frame {
    const view = viewNow()
    return { view, pictures, palette, fades, isMoving: motion.isMoving(view) }
  }

  /** @param again draws once more what is drawn in this frame */
  function beginFrame(again: () => void): Frame {
    drawAgain = again
    const frame = frameNow()
    const { zoom, window } = frame.view
    pictures.beginFrame({ x: window.left * zoom, y: window.top * zoom })
    return frame
  }

  function drawOverlay() {
    if (isSliding) overlay.hide()
    else overlay.draw({ ...frameNow(), isMoving: false }, ratio)
  }

  function pointOf({ x, y }: Point): Point {
    return network.canvasToDOM({ x, y })
  }

  /** A community seen from afar is looked at from nearer. */
  function clickGround(point: Point) {
    const community = finder.communityAt(point)
    if (community) camera.fit(community.members, fades)
    else ears.clickedNobody()
  }

  function moveNode(node: SceneNode, place: Point) {
    node.x = place.x
    node.y = place.y
    settle(false)
    ears.placed(node, place)
  }

  function show(next: Scene, wears: Dress, { slides, fits } = { slides: false, fits: false }) {
    endSlide()
    const before = scene
    scene = next
    dress = wears
    photos.forget()
    const { starts, hasMoved } = startsOf(next.nodes, before.byKey)
    const arrived = () => {
      isSliding = false
      settle(hasMoved)
      if (fits) camera.fit(extentOf(scene, dress), false)
    }
    if (!slides || !hasMoved || before.nodes.length === 0) return arrived()

    isSliding = true
    endSlide = slide(next.nodes, starts, { moved: redraw, arrived })
  }

  /**
   * Tells everything that looks at places and colours how they are now.
   *
   * @param hasMoved whether those who were there are elsewhere now
   */
  function settle(hasMoved: boolean) {
    const bulk = bulkOf(scene)
    wear(dress)
    spotlight.show(scene, bulk, painting.me())
    tiles.show(bulk, hasMoved)
    tiles.dress(dress, palette)
    shine(sameLightIn(scene, light))
    redraw()
  }

  function wear(next: Dress) {
    dress = next
    faces.show(scene, dress)
    painting.show(scene, dress)
  }

  function shine(next: Light) {
    const isBehindSame = next.selected === light.selected && next.picked === light.picked
    light = next
    painting.shine(light)
    spotlight.shine(light)
    if (isBehindSame) overlay.redraw()
    else redraw()
  }

  function measureAgain() {
    pictures.clear()
    widths.forget()
    painting.measureAgain()
    spotlight.measureAgain()
    redraw()
  }

  /** At the next frame. `Network.redraw` would also scale the map with the size of its element. */
  function redraw() {
    network.moveTo({})
  }

  return {
    show,
    dress(next) {
      wear(next)
      spotlight.shine(light)
      tiles.dress(dress, palette)
      redraw()
    },
    shine,
    recolour(next) {
      palette = next
      pictures.clear()
      tiles.dress(dress, palette)
      redraw()
    },
    resize: camera.resize,
    fade(next) {
      fades = next
    },
    fit: (moves) => camera.fit(extentOf(scene, dress), moves),
    focus: camera.focus,
    frameWay: (nodes, moves, coveredLeftPx) =>
      camera.fit([painting.me(), ...nodes], moves, coveredLeftPx),
    reveal: camera.reveal,
    zoomBy: camera.zoomBy,
    nodeAt: finder.nodeAt,
    pointOf,
    middle: () => network.getViewPosition(),
    view: viewNow,
    destroy() {
      endSlide()
      overlay.remove()
      motion.end()
      endWheel()
      endGestures()
      tiles.destroy()
      photos.forget()
      document.fonts.removeEventListener('loadingdone', measureAgain)
      network.destroy()
    },
  }
}
