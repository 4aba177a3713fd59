import type { Canvas2D } from './canvas2D.ts'
import { isDimming, isLit, type Light } from './light.ts'
import { type NamedFace, type PlacedName, placedNames } from './labels.ts'
import type { Box } from './occupancy.ts'
import type { Palette } from './palette.ts'
import type { Scene } from './scene.ts'
import type { SceneNode } from './sceneNode.ts'
import type { View } from './view.ts'
import { boxOf, FAR_ZOOM, faceGrowth, PADDING_PX } from './zoom.ts'

/**
 * Names hold their places until the zoom has changed by this factor. From nearer they only lie
 * farther apart; from farther they would soon cover each other.
 */
const ZOOM_STEP = { in: 1.15, out: 1.05 } as const

const NAME_PX = { person: 11.5, organisation: 11 } as const

/** How far a name reaches from its face, at most. */
const MOST_NAME_PX = 260

/** Strong enough to part a name from the lines behind it. */
const HALO_PX = 3

interface Kept {
  scene: Scene
  light: Light
  zoom: number
  /** Within it all names have been thought of, in map units. */
  reach: Box
  names: PlacedName<Face>[]
}

interface Face extends NamedFace {
  node: SceneNode
}

export interface NameLayer {
  /** Draws the names of those in the light, in map units. */
  draw: (ctx: Canvas2D, scene: Scene, light: Light, view: View, palette: Palette) => void
  /** To be called when somebody has moved, or the fonts have come. */
  forget: (what: 'places' | 'widths') => void
}

/** Names of faces; where each stands is worked out once for a zoom and a light, not for each frame. */
export function createNameLayer(): NameLayer {
  let measured = new WeakMap<SceneNode, number[]>()
  let kept: Kept | undefined

  function widthsOf(ctx: Canvas2D, node: SceneNode, palette: Palette): number[] {
    const known = measured.get(node)
    if (known) return known
    ctx.font = fontOf(node, palette)
    const widths = node.names.map((name) => ctx.measureText(name).width)
    measured.set(node, widths)
    return widths
  }

  function namesOf(ctx: Canvas2D, scene: Scene, light: Light, view: View, palette: Palette) {
    if (kept?.scene === scene && isSameLight(kept.light, light) && isFor(kept, view)) return kept

    const { zoom } = view
    const reach = reachOf(view)

    const growth = faceGrowth(zoom)
    // From afar, communities are named instead, if they have names.
    const namesAll =
      zoom >= FAR_ZOOM || isDimming(light) || scene.communities.every(({ name }) => name === null)
    // Whoever is hovered has their name on the card.
    const formsOf = (node: SceneNode) => {
      if (node === light.hovered) return []
      const widths = namesAll || node === light.selected ? widthsOf(ctx, node, palette) : []
      return node === light.selected ? widths.slice(0, 1) : widths
    }
    const faces = scene.nodes
      .filter((node) => isLit(node, light) && isWithin(node, reach))
      .map((node): Face => ({
        node,
        x: node.x * zoom,
        y: node.y * zoom,
        radius: node.radiusPx * growth,
        widths: formsOf(node),
        rank: node === light.selected ? Infinity : node.rank,
      }))
    return (kept = { scene, light, zoom, reach, names: placedNames(faces, boundsOf(scene, zoom)) })
  }

  return {
    draw(ctx, scene, light, view, palette) {
      const { names, zoom } = namesOf(ctx, scene, light, view, palette)
      // Between two steps of the zoom, names move with their faces.
      const stretch = view.zoom / zoom
      ctx.save()
      // Names keep their size, so they are drawn in pixels.
      ctx.scale(1 / view.zoom, 1 / view.zoom)
      ctx.textAlign = 'center'
      ctx.textBaseline = 'middle'
      ctx.lineJoin = 'round'
      ctx.lineWidth = HALO_PX
      ctx.strokeStyle = palette.paper
      for (const { face, form, x, y } of names) {
        if (!isSeen(face.node, view)) continue
        const at = {
          x: face.x * stretch + (x - face.x),
          y: face.y * stretch + (y - face.y),
        }
        const isChosen = face.rank === Infinity
        ctx.font = fontOf(face.node, palette, isChosen)
        ctx.fillStyle = face.node.person || isChosen ? palette.ink : palette.inkSoft
        const name = face.node.names[form] ?? ''
        ctx.strokeText(name, at.x, at.y)
        ctx.fillText(name, at.x, at.y)
      }
      ctx.restore()
    },
    forget(what) {
      kept = undefined
      if (what === 'widths') measured = new WeakMap()
    },
  }
}

function isSameLight(a: Light, b: Light): boolean {
  return a.hovered === b.hovered && a.selected === b.selected && a.band === b.band
}

function isFor({ zoom, reach }: Kept, view: View): boolean {
  const { left, top, right, bottom } = view.window
  return (
    view.zoom / zoom < ZOOM_STEP.in &&
    zoom / view.zoom < ZOOM_STEP.out &&
    isWithin({ x: left, y: top }, reach) &&
    isWithin({ x: right, y: bottom }, reach)
  )
}

/** As much again on each side as is seen, so that names stay while the view is moved a little. */
function reachOf({ window: { left, top, right, bottom } }: View): Box {
  const [width, height] = [right - left, bottom - top]
  return { left: left - width, top: top - height, right: right + width, bottom: bottom + height }
}

function isWithin({ x, y }: { x: number; y: number }, box: Box): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom
}

/** Whether a face is near enough to what is seen for its name to be seen. */
function isSeen({ x, y }: SceneNode, { window, zoom }: View): boolean {
  const room = MOST_NAME_PX / zoom
  const { left, top, right, bottom } = window
  return isWithin(
    { x, y },
    { left: left - room, top: top - room, right: right + room, bottom: bottom + room },
  )
}

/** Names stay within the room that the fitting view leaves around the faces. */
function boundsOf({ nodes }: Scene, zoom: number): Box {
  const { left, right, top, bottom } = boxOf(nodes) ?? { left: 0, right: 0, top: 0, bottom: 0 }
  return {
    left: left * zoom - PADDING_PX.x,
    right: right * zoom + PADDING_PX.x,
    top: top * zoom - PADDING_PX.y,
    bottom: bottom * zoom + PADDING_PX.y,
  }
}

function fontOf({ kind }: SceneNode, { sans }: Palette, isChosen = false): string {
  return `${isChosen ? 600 : kind === 'person' ? 450 : 400} ${NAME_PX[kind]}px ${sans}`
}
