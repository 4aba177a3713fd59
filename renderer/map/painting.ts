import { createAreaLayer, type HiddenCount } from './areaLayer.ts'
import { type Bulk, bulkOf } from './bulk.ts'
import { createCommunityLayer } from './communityLayer.ts'
import { type Dress, isSeen, lookAt, NO_DRESS } from './dress.ts'
import { DIMMED, drawRing } from './drawFace.ts'
import { drawLinesOfInterest } from './drawLines.ts'
import { drawMe, drawWay } from './drawWay.ts'
import { isSharp, type PaintedFace, paintedFace, putFace } from './faces.ts'
import { type Foreground, foregroundOf } from './foreground.ts'
import { EVEN_LIGHT, type Light, type Spot, spotOf } from './light.ts'
import { createNameLayer, type Names } from './nameLayer.ts'
import { type Box, boxAround } from './occupancy.ts'
import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'
import type { PhotoOf } from './photos.ts'
import type { Pictures } from './pictures.ts'
import { drawRingNames, ringNames } from './ringNames.ts'
import { EMPTY_SCENE, type Scene } from './scene.ts'
import type { Community } from './sceneCommunities.ts'
import { lettersOf, type SceneNode } from './sceneNode.ts'
import type { Point } from './spacing.ts'
import { textMotif } from './text.ts'
import type { TextWidths } from './textWidths.ts'
import type { View } from './view.ts'
import { boxOf, faceRadiusPx, farness } from './zoom.ts'

/** How a frame is drawn. */
export interface Frame {
  pictures: Pictures
  palette: Palette
  view: View
  isMoving: boolean
  /** Whether what is new may come in gently. */
  fades: boolean
}

/** Everything on a map but its tiles: communities, faces, names, and what stands in the light. */
export interface Painting {
  readonly foreground: Foreground
  readonly spot: Spot | null
  readonly bulk: Bulk
  show: (scene: Scene, dress: Dress) => void
  shine: (light: Light) => void
  /** Reads the widths of texts again. */
  measureAgain: () => void
  /** Draws what is behind those in the light; whether more is to come. */
  drawBehind: (pen: Pen, frame: Frame) => boolean
  /** Draws one who stands in the light, in map units. */
  drawLit: (pen: Pen, node: SceneNode, frame: Frame) => void
  /** Draws the names of those in the light; whether more is to come. */
  drawBefore: (pen: Pen, frame: Frame) => boolean
  /** Whether one is too far to tell people apart. */
  areOnlyCommunities: (zoom: number) => boolean
  communityAt: (point: Point, zoom: number) => Community | undefined
  /** Whether somebody is drawn as more than a dot. */
  hasFace: (node: SceneNode, zoom: number) => boolean
  /** Where I am, in map units. */
  me: () => Point
}

const NOBODY: ReadonlySet<SceneNode> = new Set()

export function createPainting(widths: TextWidths, photoOf: PhotoOf): Painting {
  const areas = createAreaLayer(widths)
  const communities = createCommunityLayer(widths)
  const names = createNameLayer(widths)
  const litNames = createNameLayer(widths)
  let scene = EMPTY_SCENE
  let dress = NO_DRESS
  let light = EVEN_LIGHT
  let spot: Spot | null = null
  let foreground = foregroundOf(scene, dress)
  let bulk = bulkOf(scene)
  let me: Point = { x: 0, y: 0 }
  let hiddenCounts: HiddenCount[] = []
  /** Faces as they were drawn last. */
  let faces = new Map<
    SceneNode,
    PaintedFace & { photo: ImageBitmap | undefined; palette: Palette }
  >()

  function radiusPxOf(zoom: number) {
    return ({ index }: SceneNode) => faceRadiusPx(dress.radiusPx[index] ?? 0, zoom)
  }

  /** Draws a face where a pen in pixels has it. */
  function face(pen: Pen, node: SceneNode, { pictures, palette, isMoving, view: { zoom } }: Frame) {
    const radiusPx = radiusPxOf(zoom)(node)
    const photo = photoOf(node)
    let painted = faces.get(node)
    const isOther = painted?.photo !== photo || painted?.palette !== palette
    if (!painted || isOther || !isSharp(painted, radiusPx, isMoving)) {
      const look = lookAt(dress, node.index)
      const letters = lettersOf(node)
      const face = { look, radiusPx, letters, photo }
      painted = { ...paintedFace(face, photo ? node.key : letters, palette), photo, palette }
      faces.set(node, painted)
    }
    putFace(pen, pictures, painted, radiusPx, { x: node.x * zoom, y: node.y * zoom })
  }

  function drawFaces(pen: Pen, frame: Frame, alpha: number) {
    pen.save()
    pen.scale(1 / frame.view.zoom, 1 / frame.view.zoom)
    pen.globalAlpha = alpha
    for (const node of foreground.facesOf(frame.view)) face(pen, node, frame)
    pen.restore()
  }

  function drawRings(pen: Pen, { view: { zoom }, palette }: Frame) {
    const rings = [...light.picked].flatMap((id) => scene.byKey.get(`person ${id}`) ?? [])
    if (light.selected && !light.picked.has(light.selected.id)) rings.push(light.selected)
    for (const node of rings) {
      pen.save()
      pen.translate(node.x, node.y)
      pen.scale(1 / zoom, 1 / zoom)
      const look = lookAt(dress, node.index)
      const gapPx = look.decides ? 6 : 4
      const widthPx = node === light.selected ? 2.5 : 2
      drawRing(pen, look, radiusPxOf(zoom)(node) + gapPx, widthPx, palette.accent)
      pen.restore()
    }
  }

  function drawCounts(pen: Pen, { pictures, palette, view: { zoom } }: Frame, alpha: number) {
    const font = `500 12px ${palette.sans}`
    const style = { font, sizePx: 12, colour: palette.inkSoft, halo: palette.paper }
    pen.save()
    pen.scale(1 / zoom, 1 / zoom)
    pen.globalAlpha = alpha
    // Placed for the zoom at which names were; between two of those they move with the map.
    for (const { text, at, zoom: own } of hiddenCounts) {
      const there = { x: (at.x * zoom) / own, y: (at.y * zoom) / own }
      pictures.draw(pen, textMotif(text, widths.of(text, font), style), there)
    }
    pen.restore()
  }

  function drawScrim(pen: Pen, { palette, view: { window } }: Frame) {
    pen.save()
    pen.globalAlpha = 1 - DIMMED
    pen.fillStyle = palette.paper
    pen.fillRect(window.left, window.top, window.right - window.left, window.bottom - window.top)
    pen.restore()
  }

  function inPixels(
    pen: Pen,
    { view: { zoom } }: Frame,
    draw: (inPx: (p: Point) => Point) => void,
  ) {
    pen.save()
    pen.scale(1 / zoom, 1 / zoom)
    draw(({ x, y }) => ({ x: x * zoom, y: y * zoom }))
    pen.restore()
  }

  function areOnlyCommunities(zoom: number): boolean {
    return scene.rings.length === 0 && farness(zoom) > 0.5
  }

  /** Names of everybody who has a face; counts of the others are given room first. */
  function allNames({ zoom }: View): (reach: Box) => Names {
    return (reach) => {
      const nodes = foreground.facesIn(reach, zoom)
      const boxes = nodes.map((node) => {
        const radiusPx = radiusPxOf(zoom)(node)
        return boxAround({ x: node.x * zoom, y: node.y * zoom }, radiusPx, radiusPx)
      })
      hiddenCounts = scene.rings.length > 0 ? [] : areas.hiddenCounts(zoom, boxes)
      const { selected } = light
      return {
        nodes,
        radiusPxOf: radiusPxOf(zoom),
        chosen: new Set(selected && isSeen(dress, selected.index) ? [selected] : []),
        nameless: NOBODY,
        taken: [...hiddenCounts, ...ringNames(scene.rings, zoom)].map(({ box }) => box),
      }
    }
  }

  return {
    get foreground() {
      return foreground
    },
    get spot() {
      return spot
    },
    get bulk() {
      return bulk
    },
    show(next, wears) {
      scene = next
      dress = wears
      faces = new Map()
      foreground = foregroundOf(scene, dress)
      bulk = bulkOf(scene)
      const { left = 0, right = 0, top = 0, bottom = 0 } = boxOf(scene.nodes) ?? {}
      me =
        scene.rings.length > 0 ? { x: 0, y: 0 } : { x: (left + right) / 2, y: (top + bottom) / 2 }
      areas.show(scene, dress, foreground.showsFrom)
      communities.show(scene, dress)
      names.forget()
      litNames.forget()
    },
    shine(next) {
      // Whoever is only pointed at leaves the names behind the veil where they are.
      if (next.selected !== light.selected) names.forget()
      light = next
      spot = spotOf(scene, light)
      litNames.forget()
    },
    measureAgain() {
      widths.forget()
      names.forget()
      litNames.forget()
    },
    drawBehind(pen, frame) {
      const { view, pictures, palette, isMoving, fades } = frame
      const isOrbits = scene.rings.length > 0
      const far = isOrbits ? 0 : farness(view.zoom)
      let isComing = false
      if (far < 1) {
        if (!isOrbits) areas.draw(pen, pictures, view, palette, 1 - far)
        drawFaces(pen, frame, 1 - far)
        if (isOrbits) drawRingNames(pen, frame, scene.rings)
      }
      if (far > 0) communities.draw(pen, pictures, view, palette, far)
      drawRings(pen, frame)
      if (isOrbits) inPixels(pen, frame, (inPx) => drawMe(pen, inPx(me), palette))
      if (far < 0.5) {
        const look = { names: allNames(view), palette, isMoving, fades }
        isComing = names.draw(pen, pictures, view, look)
        drawCounts(pen, frame, 1 - far)
      }
      if (!spot) return isComing

      drawScrim(pen, frame)
      drawLinesOfInterest(pen, bulk, spot.lines, view.zoom, palette)
      const way = light.hovered ? null : light.way
      if (way) {
        const stops = [me, ...way.flatMap((key) => scene.byKey.get(key) ?? [])]
        inPixels(pen, frame, (inPx) => {
          drawWay(pen, stops.map(inPx), palette)
          drawMe(pen, inPx(me), palette)
        })
      }
      return isComing
    },
    drawLit(pen, node, frame) {
      pen.save()
      pen.scale(1 / frame.view.zoom, 1 / frame.view.zoom)
      face(pen, node, frame)
      pen.restore()
    },
    drawBefore(pen, frame) {
      if (!spot) return false
      const { nodes } = spot
      drawRings(pen, frame)
      const chosen = new Set(
        light.way && !light.hovered ? nodes : light.selected ? [light.selected] : [],
      )
      return litNames.draw(pen, frame.pictures, frame.view, {
        ...frame,
        // The answer to a pointer is there at once.
        fades: false,
        names: () => ({
          nodes,
          radiusPxOf: radiusPxOf(frame.view.zoom),
          chosen,
          nameless: new Set(light.hovered ? [light.hovered] : []),
          taken: [],
        }),
      })
    },
    areOnlyCommunities,
    communityAt: (point, zoom) =>
      areOnlyCommunities(zoom) ? communities.at(point, zoom) : undefined,
    hasFace: ({ index }, zoom) => (foreground.showsFrom[index] ?? Infinity) <= zoom,
    me: () => me,
  }
}
