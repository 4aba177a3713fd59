import { isLit, type Light } from './light.ts'
import { type NamedFace, type PlacedName, placedNames } from './labels.ts'
import type { Palette } from './palette.ts'
import type { Scene, SceneNode } from './scene.ts'
import { faceGrowth } from './zoom.ts'

/** Names hold their places until the zoom has changed by this factor. */
const ZOOM_STEP = 1.04

const NAME_PX = { person: 12, organisation: 11.5 } as const

/** Strong enough to part a name from the lines behind it. */
const HALO_PX = 3

interface Face extends NamedFace {
  node: SceneNode
}

export interface NameLayer {
  /** Draws the names of a scene, in pixels around the middle of the map. */
  draw: (
    ctx: CanvasRenderingContext2D,
    scene: Scene,
    view: { palette: Palette; zoom: number; light: Light },
  ) => void
  /** To be called when somebody has moved, or the fonts have come. */
  forget: (what: 'places' | 'widths') => void
}

/** Names of faces; where each stands is worked out once for a zoom and a light, not for each frame. */
export function createNameLayer(): NameLayer {
  const widths = new Map<SceneNode, number>()
  let kept: { scene: Scene; light: Light; zoom: number; names: PlacedName<Face>[] } | undefined

  function widthOf(ctx: CanvasRenderingContext2D, node: SceneNode, palette: Palette): number {
    const known = widths.get(node)
    if (known !== undefined) return known
    ctx.font = fontOf(node, palette)
    const { width } = ctx.measureText(node.name)
    widths.set(node, width)
    return width
  }

  function namesOf(
    ctx: CanvasRenderingContext2D,
    scene: Scene,
    { palette, zoom, light }: { palette: Palette; zoom: number; light: Light },
  ) {
    const isSame =
      kept?.scene === scene &&
      kept.light === light &&
      Math.max(kept.zoom / zoom, zoom / kept.zoom) < ZOOM_STEP
    if (kept && isSame) return kept

    const growth = faceGrowth(zoom)
    const faces = scene.nodes
      .filter((node) => isLit(node, light))
      .map((node): Face => ({
        node,
        x: node.x * zoom,
        y: node.y * zoom,
        radius: node.radiusPx * growth,
        nameWidth: widthOf(ctx, node, palette),
        rank: node === light.hovered || node === light.selected ? Infinity : node.rank,
      }))
    kept = { scene, light, zoom, names: placedNames(faces) }
    return kept
  }

  return {
    draw(ctx, scene, view) {
      const { names, zoom } = namesOf(ctx, scene, view)
      // Between two steps of the zoom, names move with their faces.
      const stretch = view.zoom / zoom
      ctx.textAlign = 'center'
      ctx.textBaseline = 'middle'
      ctx.lineJoin = 'round'
      ctx.lineWidth = HALO_PX
      ctx.strokeStyle = view.palette.paper
      for (const { face, x, y } of names) {
        const at = {
          x: face.x * stretch + (x - face.x),
          y: face.y * stretch + (y - face.y),
        }
        const isChosen = face.rank === Infinity
        ctx.font = fontOf(face.node, view.palette, isChosen)
        ctx.fillStyle = face.node.person || isChosen ? view.palette.ink : view.palette.inkSoft
        ctx.strokeText(face.node.name, at.x, at.y)
        ctx.fillText(face.node.name, at.x, at.y)
      }
    },
    forget(what) {
      kept = undefined
      if (what === 'widths') widths.clear()
    },
  }
}

function fontOf({ kind }: SceneNode, { sans }: Palette, isChosen = false): string {
  return `${isChosen ? 600 : kind === 'person' ? 450 : 400} ${NAME_PX[kind]}px ${sans}`
}
