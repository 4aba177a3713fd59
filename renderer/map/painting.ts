import { createAreaLayer, type HiddenCount } from './areaLayer.ts'
import { createCommunityLayer } from './communityLayer.ts'
import { type Dress, isSeen, NO_DRESS } from './dress.ts'
import { drawMe, ME_RADIUS_PX } from './drawWay.ts'
import type { FaceLayer } from './faceLayer.ts'
import { type Frame, inPixels } from './frame.ts'
import { type Foreground, foregroundOf } from './foreground.ts'
import { EVEN_LIGHT, type Light } from './light.ts'
import { createNameLayer, type Names } from './nameLayer.ts'
import { type Box, boxAround } from './occupancy.ts'
import type { Pen } from './pen.ts'
import { drawRingNames, ringNames } from './ringNames.ts'
import { EMPTY_SCENE, type Scene } from './scene.ts'
import type { Community } from './sceneCommunities.ts'
import type { SceneNode } from './sceneNode.ts'
import type { Point } from './spacing.ts'
import { textMotif } from './text.ts'
import type { TextWidths } from './textWidths.ts'
import type { View } from './view.ts'
import { boxOf, farness } from './zoom.ts'

/** Everything on a map but its tiles and what stands in the light: communities, faces, names. */
export interface Painting {
  readonly foreground: Foreground
  show: (scene: Scene, dress: Dress) => void
  shine: (light: Light) => void
  /** To be called when the widths of texts have changed. */
  measureAgain: () => void
  /** Whether more is to come. */
  draw: (pen: Pen, frame: Frame) => boolean
  /** Whether one is too far to tell people apart. */
  areOnlyCommunities: (zoom: number) => boolean
  communityAt: (point: Point, zoom: number) => Community | undefined
  /** Whether somebody is drawn as more than a dot. */
  hasFace: (node: SceneNode, zoom: number) => boolean
  /** Where I am, in map units. */
  me: () => Point
}

const NOBODY: ReadonlySet<SceneNode> = new Set()

export function createPainting(faces: FaceLayer, widths: TextWidths): Painting {
  const areas = createAreaLayer(widths)
  const communities = createCommunityLayer(widths)
  const names = createNameLayer(widths)
  let scene = EMPTY_SCENE
  let dress = NO_DRESS
  let light = EVEN_LIGHT
  let foreground = foregroundOf(scene, dress)
  let me: Point = { x: 0, y: 0 }
  let hiddenCounts: HiddenCount[] = []

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

  function areOnlyCommunities(zoom: number): boolean {
    return scene.rings.length === 0 && farness(zoom) > 0.5
  }

  /** Names of everybody who has a face; counts of the others are given room first. */
  function allNames({ zoom }: View): (reach: Box) => Names {
    return (reach) => {
      const nodes = foreground.facesIn(reach, zoom)
      const boxes = nodes.map((node) => {
        const radiusPx = faces.radiusPxOf(zoom)(node)
        return boxAround({ x: node.x * zoom, y: node.y * zoom }, radiusPx, radiusPx)
      })
      const isOrbits = scene.rings.length > 0
      hiddenCounts = isOrbits ? [] : areas.hiddenCounts(zoom, boxes)
      const mine = boxAround({ x: me.x * zoom, y: me.y * zoom }, ME_RADIUS_PX, ME_RADIUS_PX)
      const { selected } = light
      return {
        nodes,
        radiusPxOf: faces.radiusPxOf(zoom),
        chosen: new Set(selected && isSeen(dress, selected.index) ? [selected] : []),
        nameless: NOBODY,
        taken: isOrbits
          ? [mine, ...ringNames(scene.rings, zoom).map(({ box }) => box)]
          : hiddenCounts.map(({ box }) => box),
      }
    }
  }

  return {
    get foreground() {
      return foreground
    },
    show(next, wears) {
      scene = next
      dress = wears
      foreground = foregroundOf(scene, dress)
      const { left = 0, right = 0, top = 0, bottom = 0 } = boxOf(scene.nodes) ?? {}
      me =
        scene.rings.length > 0 ? { x: 0, y: 0 } : { x: (left + right) / 2, y: (top + bottom) / 2 }
      areas.show(scene, dress, foreground.showsFrom)
      communities.show(scene, dress)
      names.forget()
    },
    shine(next) {
      // Whoever is only pointed at leaves the names behind the veil where they are.
      if (next.selected !== light.selected) names.forget()
      light = next
    },
    measureAgain: names.forget,
    draw(pen, frame) {
      const { view, pictures, palette, isMoving, fades } = frame
      const isOrbits = scene.rings.length > 0
      const far = isOrbits ? 0 : farness(view.zoom)
      let isComing = false
      if (far < 1) {
        if (!isOrbits) areas.draw(pen, frame, 1 - far)
        faces.draw(pen, foreground.facesOf(view), frame, 1 - far)
        if (isOrbits) drawRingNames(pen, frame, scene.rings)
      }
      if (far > 0) communities.draw(pen, frame, far)
      faces.drawRings(pen, frame, light)
      if (isOrbits) inPixels(pen, frame, (inPx) => drawMe(pen, inPx(me), palette))
      if (far < 0.5) {
        const look = { names: allNames(view), palette, isMoving, fades }
        isComing = names.draw(pen, pictures, view, look)
        drawCounts(pen, frame, 1 - far)
      }
      return isComing
    },
    areOnlyCommunities,
    communityAt: (point, zoom) =>
      areOnlyCommunities(zoom) ? communities.at(point, zoom) : undefined,
    hasFace: ({ index }, zoom) => (foreground.showsFrom[index] ?? Infinity) <= zoom,
    me: () => me,
  }
}
