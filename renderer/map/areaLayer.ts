import { middleOf } from './communityTies.ts'
import { countUpTo } from './countUpTo.ts'
import { type Dress, isSeen } from './dress.ts'
import type { Frame } from './frame.ts'
import { type Box, boxAround, createOccupancy } from './occupancy.ts'
import type { Pen } from './pen.ts'
import type { Scene } from './scene.ts'
import { type Point, SPACING, sunflowerSeed } from './spacing.ts'
import { textMotif } from './text.ts'
import type { TextWidths } from './textWidths.ts'

/** Nearer than this, names of people and organisations say it all. */
const NAMES_UNTIL_ZOOM = 2

const NAME_PX = { least: 15, most: 30 } as const

/** Names are painted in these sizes and drawn a little smaller, so that few pictures make all of them. */
const NAME_SIZES_PX = [15, 19, 24, NAME_PX.most]

const COUNT_PX = 12

/** Spots that are tried for a count, and how far apart they lie about, in pixels. */
const COUNT_STEPS = [...Array(40).keys()]
const COUNT_STEP_PX = 14

/** How strong a name is behind the faces. */
const NAME_ALPHA = 0.4

/** A community's name and where it stands, and from which zoom each of its people has a face. */
interface Area {
  name: string
  middle: Point
  /** In map units. */
  width: number
  /** Ascending. */
  showsFrom: Float32Array
}

/** A count of those in an area who have no face yet. */
export interface HiddenCount {
  text: string
  /** In pixels of the map. */
  at: Point
  zoom: number
  box: Box
}

/** Names of communities, pale behind their people, and how many of them are still only dots. */
export interface AreaLayer {
  show: (scene: Scene, dress: Dress, showsFrom: Float32Array) => void
  draw: (pen: Pen, frame: Frame, alpha: number) => void
  /**
   * Where the counts stand at a zoom: near the middle of their area, covering no face.
   *
   * @param faces in pixels of the map
   */
  hiddenCounts: (zoom: number, faces: readonly Box[]) => HiddenCount[]
}

export function createAreaLayer(widths: TextWidths): AreaLayer {
  let areas: Area[] = []

  return {
    show({ communities }, dress, showsFrom) {
      areas = communities.flatMap((community) => {
        if (community.name === null) return []
        const seen = community.members.filter(({ person, index }) => person && isSeen(dress, index))
        const xs = community.members.map(({ x }) => x).sort((a, b) => a - b)
        const at = (share: number) => xs[Math.floor(share * (xs.length - 1))] ?? 0
        const froms = Float32Array.from(seen, ({ index }) => showsFrom[index] ?? Infinity).sort()
        return {
          name: community.name,
          middle: middleOf(community),
          // Without the outermost, who may lie far from the others.
          width: at(0.9) - at(0.1) + SPACING.x,
          showsFrom: froms,
        }
      })
    },
    draw(pen, { pictures, palette, view: { zoom } }, alpha) {
      if (zoom > NAMES_UNTIL_ZOOM) return
      const occupancy = createOccupancy()
      pen.save()
      pen.scale(1 / zoom, 1 / zoom)
      pen.globalAlpha = NAME_ALPHA * alpha
      for (const { name, middle, width } of areas) {
        const sizePx = sizeOf(width, zoom)
        const paintedPx = NAME_SIZES_PX.find((px) => px >= sizePx) ?? NAME_PX.most
        const font = `500 ${paintedPx}px ${palette.serif}`
        const paintedWidthPx = widths.of(name, font)
        const widthPx = (paintedWidthPx * sizePx) / paintedPx
        if (widthPx > width * zoom * 1.4) continue
        const at = { x: middle.x * zoom, y: middle.y * zoom }
        const box = boxAround(at, widthPx / 2, sizePx / 2)
        if (!occupancy.isFree(box)) continue
        occupancy.take(box)
        const style = { font, sizePx: paintedPx, colour: palette.inkFaint, halo: '' }
        pictures.draw(pen, textMotif(name, paintedWidthPx, style), at, sizePx / paintedPx)
      }
      pen.restore()
    },
    hiddenCounts(zoom, faces) {
      const occupancy = createOccupancy()
      for (const face of faces) occupancy.take(face)
      return areas.flatMap(({ middle, width, showsFrom }) => {
        const hidden = showsFrom.length - countUpTo(showsFrom, zoom)
        if (hidden === 0) return []
        const text = `+${hidden.toLocaleString('en')}`
        const down = sizeOf(width, zoom) / 2 + COUNT_PX
        const wished = { x: middle.x * zoom, y: middle.y * zoom + down }
        const boxAt = (at: Point) => boxAround(at, text.length * 4 + 4, COUNT_PX * 0.7)
        const spots = COUNT_STEPS.map((step) => {
          const { x, y } = sunflowerSeed(step)
          return { x: wished.x + x * COUNT_STEP_PX, y: wished.y + y * COUNT_STEP_PX }
        })
        const at = spots.find((spot) => occupancy.isFree(boxAt(spot))) ?? wished
        occupancy.take(boxAt(at))
        return [{ text, at, zoom, box: boxAt(at) }]
      })
    },
  }
}

function sizeOf(width: number, zoom: number): number {
  return Math.min(Math.max((width * zoom) / 9, NAME_PX.least), NAME_PX.most)
}
