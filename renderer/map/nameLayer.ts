import { type NamedFace, type PlacedName, placedNames } from './labels.ts'
import { type Box, isWithin } from './occupancy.ts'
import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'
import type { Motif, Pictures } from './pictures.ts'
import { nameForms, type SceneNode } from './sceneNode.ts'
import type { Point } from './spacing.ts'
import { textMotif } from './text.ts'
import type { TextWidths } from './textWidths.ts'
import type { View } from './view.ts'

/**
 * Names hold their places until the zoom has changed by this factor. From nearer they only lie
 * farther apart; from farther they would soon cover each other.
 */
const ZOOM_STEP = { in: 1.15, out: 1.06 } as const

/** While the view moves, places are found again no more often than this. */
const LEAST_MS = 120

/** A new name comes in over this time. */
const FADE_MS = 140

/** As many names as this say all that can be read at once. */
const MOST_NAMES = 180

/** How far beyond the window names are thought of, as a share of it. */
const REACH = 0.12

const NAME_PX = { person: 11.5, organisation: 11 } as const

/** Whose names may be written, and how. */
export interface Names {
  nodes: readonly SceneNode[]
  radiusPxOf: (node: SceneNode) => number
  /** Those whose name is written whatever it covers. */
  chosen: ReadonlySet<SceneNode>
  /** Those who are in the way of names, but have none themselves here. */
  nameless: ReadonlySet<SceneNode>
  /** What else no name may cover, in pixels of the map. */
  taken: readonly Box[]
}

interface Face extends NamedFace {
  node: SceneNode
  forms: readonly string[]
}

/** A name with its place, ready to be written again and again. */
interface Written {
  node: SceneNode
  motif: Motif
  /** From the middle of the face to the middle of the name, in pixels. */
  aside: Point
}

interface Kept {
  zoom: number
  reach: Box
  at: number
  names: readonly Written[]
}

export interface NameLayer {
  /**
   * Draws names beside their faces, in map units.
   *
   * @returns whether some are still to come in
   */
  draw: (
    pen: Pen,
    pictures: Pictures,
    view: View,
    look: { names: (reach: Box) => Names; palette: Palette; isMoving: boolean; fades: boolean },
  ) => boolean
  /** To be called when somebody has moved, another stands in the light, or the fonts have come. */
  forget: () => void
}

/** Where each name stands is worked out once for a zoom, not for each frame. */
export function createNameLayer(widths: TextWidths): NameLayer {
  let kept: Kept | undefined
  let isStale = true
  /** When each name came in. */
  let since = new Map<SceneNode, number>()
  const knownForms = new WeakMap<SceneNode, readonly string[]>()

  function formsOf(node: SceneNode, isChosen: boolean): readonly string[] {
    const forms = knownForms.get(node) ?? nameForms(node)
    knownForms.set(node, forms)
    return isChosen ? forms.slice(0, 1) : forms
  }

  function placed(view: View, names: (reach: Box) => Names, palette: Palette, now: number): Kept {
    const { zoom } = view
    const reach = reachOf(view)
    const { nodes, radiusPxOf, chosen, nameless, taken } = names(reach)
    const faces = nodes.map((node): Face => {
      const isChosen = chosen.has(node)
      const forms = nameless.has(node) ? [] : formsOf(node, isChosen)
      const font = fontOf(node, palette, isChosen)
      return {
        node,
        forms,
        x: node.x * zoom,
        y: node.y * zoom,
        radius: radiusPxOf(node),
        widths: forms.map((form) => widths.of(form, font)),
        rank: isChosen ? Infinity : node.rank,
      }
    })
    const bounds = {
      left: reach.left * zoom,
      top: reach.top * zoom,
      right: reach.right * zoom,
      bottom: reach.bottom * zoom,
    }
    const found = placedNames(faces, bounds, { taken, most: MOST_NAMES })
    since = new Map(found.map(({ face: { node } }) => [node, since.get(node) ?? now]))
    return { zoom, reach, at: now, names: found.map((name) => written(name, palette)) }
  }

  function written({ face, form, x, y }: PlacedName<Face>, palette: Palette): Written {
    const { node } = face
    const isChosen = face.rank === Infinity
    const style = {
      font: fontOf(node, palette, isChosen),
      sizePx: NAME_PX[node.kind],
      colour: node.person || isChosen ? palette.ink : palette.inkSoft,
      halo: palette.paper,
    }
    const motif = textMotif(face.forms[form] ?? '', face.widths[form] ?? 0, style)
    return { node, motif, aside: { x: x - face.x, y: y - face.y } }
  }

  return {
    draw(pen, pictures, view, { names, palette, isMoving, fades }) {
      const now = performance.now()
      const mayWait = isMoving && kept !== undefined && now - kept.at < LEAST_MS
      if (!kept || isStale || (!mayWait && !isFor(kept, view))) {
        kept = placed(view, names, palette, now)
        isStale = false
      }
      const { zoom } = view
      let isComing = false
      pen.save()
      pen.scale(1 / zoom, 1 / zoom)
      for (const { node, motif, aside } of kept.names) {
        const at = { x: node.x * zoom + aside.x, y: node.y * zoom + aside.y }
        const age = fades ? (now - (since.get(node) ?? 0)) / FADE_MS : 1
        pen.globalAlpha = Math.min(1, Math.max(0.05, age))
        const isThere = pictures.draw(pen, motif, at)
        if (!isThere || age < 1) isComing = true
      }
      pen.restore()
      return isComing
    },
    forget() {
      isStale = true
    },
  }
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

/** A little more on each side than is seen, so that names stay while the view is moved a little. */
function reachOf({ window: { left, top, right, bottom } }: View): Box {
  const [width, height] = [(right - left) * REACH, (bottom - top) * REACH]
  return { left: left - width, top: top - height, right: right + width, bottom: bottom + height }
}

function fontOf({ kind }: SceneNode, { sans }: Palette, isChosen: boolean): string {
  const weight = isChosen ? 600 : kind === 'person' ? 450 : 400
  return `${weight} ${NAME_PX[kind]}px ${sans}`
}
