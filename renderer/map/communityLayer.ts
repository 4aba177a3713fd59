import { type CommunityTie, communityTies, middleOf } from './communityTies.ts'
import { type Dress, isSeen, lookAt } from './dress.ts'
import { isNear } from './faces.ts'
import type { Frame } from './frame.ts'
import { NAME_HEIGHT } from './labels.ts'
import { boxAround, createOccupancy } from './occupancy.ts'
import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'
import type { Scene } from './scene.ts'
import type { Community } from './sceneCommunities.ts'
import { type Point, SPACING } from './spacing.ts'
import { textMotif } from './text.ts'
import type { TextWidths } from './textWidths.ts'

/** Radius of a community's disc: less than the ground its people stand on, and legible. */
const RADIUS_PX = { least: 11, most: 42 } as const
const GROUND_SHARE = 0.42

/** The most of them on a screen: what has no name and no room says nothing. */
const MOST_DISCS = 90

const NAME_PX = 12.5

/** A community as a disc with its head-count, ringed by what its people are coloured by. */
interface Disc {
  community: Community
  middle: Point
  /** Share of each colour among its people who are seen, in the order of the dress's colours. */
  mix: { colour: string; share: number }[]
  people: number
  /** Tells its picture from those of others. */
  key: string
  /** The radius it was painted with last, in pixels; 0 before. */
  paintedPx: number
}

/** Communities from afar: as discs with their names, and how they are tied. */
export interface CommunityLayer {
  show: (scene: Scene, dress: Dress) => void
  /** @param alpha 0 to 1: how far it has come in */
  draw: (pen: Pen, frame: Frame, alpha: number) => void
  /** The community whose disc lies at a place, in map units; nothing if there is none. */
  at: (point: Point, zoom: number) => Community | undefined
}

export function createCommunityLayer(widths: TextWidths): CommunityLayer {
  let discs: Disc[] = []
  let ties: CommunityTie[] = []
  let middles = new Map<Community, Point>()

  return {
    show(scene, dress) {
      discs = scene.communities
        .slice(0, MOST_DISCS)
        .map((community) => discOf(community, dress))
        .filter(({ people }) => people > 0)
      middles = new Map(discs.map(({ community, middle }) => [community, middle]))
      ties = communityTies(scene).filter(({ from, to }) => middles.has(from) && middles.has(to))
    },
    draw(pen, { pictures, palette, isMoving, view: { zoom } }, alpha) {
      const inPx = ({ x, y }: Point) => ({ x: x * zoom, y: y * zoom })
      pen.save()
      pen.scale(1 / zoom, 1 / zoom)
      drawTies(pen, ties, (community) => inPx(middles.get(community) ?? { x: 0, y: 0 }), {
        palette,
        alpha,
      })
      pen.globalAlpha = alpha
      const occupancy = createOccupancy()
      for (const disc of discs) {
        const at = inPx(disc.middle)
        const radius = radiusOf(disc, zoom)
        occupancy.take(boxAround(at, radius, radius))
      }
      for (const disc of discs) {
        const at = inPx(disc.middle)
        const radius = radiusOf(disc, zoom)
        if (!isMoving || !isNear(disc.paintedPx, radius)) disc.paintedPx = Math.round(radius)
        const scale = isMoving ? radius / disc.paintedPx : 1
        pictures.draw(pen, discMotif(disc, palette), at, scale)
        const { name } = disc.community
        if (name === null) continue
        const font = `500 ${NAME_PX}px ${palette.serif}`
        const style = { font, sizePx: NAME_PX, colour: palette.ink, halo: palette.paper }
        const motif = textMotif(name, widths.of(name, font), style)
        const below = { x: at.x, y: at.y + radius + NAME_HEIGHT / 2 + 3 }
        // Without the halo, which may lie over the edge of a disc.
        const box = boxAround(below, motif.widthPx / 2, NAME_HEIGHT / 2)
        if (!occupancy.isFree(box)) continue
        occupancy.take(box)
        pictures.draw(pen, motif, below)
      }
      pen.restore()
    },
    at(point, zoom) {
      return discs.find(
        (disc) =>
          Math.hypot(disc.middle.x - point.x, disc.middle.y - point.y) * zoom <=
          radiusOf(disc, zoom),
      )?.community
    },
  }
}

function discOf(community: Community, dress: Dress): Disc {
  const counts = new Map<string, number>()
  let people = 0
  for (const { person, index } of community.members) {
    if (!person || !isSeen(dress, index)) continue
    people += 1
    const { colour } = lookAt(dress, index)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const mix = dress.colours.flatMap((colour) => {
    const count = counts.get(colour)
    counts.delete(colour)
    return count ? [{ colour, share: count / people }] : []
  })
  const key = `${community.id} ${people} ${JSON.stringify(mix)}`
  return { community, middle: middleOf(community), mix, people, key, paintedPx: 0 }
}

function radiusOf({ community }: Disc, zoom: number): number {
  const ground = Math.sqrt((community.members.length * SPACING.x * SPACING.y) / Math.PI) * zoom
  return Math.min(Math.max(ground * GROUND_SHARE, RADIUS_PX.least), RADIUS_PX.most)
}

function discMotif(disc: Disc, palette: Palette) {
  const radiusPx = disc.paintedPx
  const side = 2 * radiusPx + 4
  return {
    name: `disc ${radiusPx} ${disc.key}`,
    widthPx: side,
    heightPx: side,
    paint: (pen: Pen) => paintDisc(pen, disc, radiusPx, palette),
  }
}

function paintDisc(pen: Pen, { mix, people }: Disc, radiusPx: number, palette: Palette) {
  const widthPx = Math.max(3, radiusPx * 0.2)
  pen.beginPath()
  pen.arc(0, 0, radiusPx, 0, 2 * Math.PI)
  pen.fillStyle = palette.sheet
  pen.fill()
  pen.lineWidth = widthPx
  let from = -Math.PI / 2
  for (const { colour, share } of mix) {
    const to = from + share * 2 * Math.PI
    pen.beginPath()
    pen.arc(0, 0, radiusPx - widthPx / 2, from, to)
    pen.strokeStyle = colour
    pen.stroke()
    from = to
  }
  const text = people.toLocaleString('en')
  const sizePx = Math.min(15, (radiusPx - widthPx) * (text.length > 3 ? 0.62 : 0.8))
  pen.font = `600 ${Math.max(8, sizePx)}px ${palette.sans}`
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillStyle = palette.ink
  pen.fillText(text, 0, 0.5)
}

function drawTies(
  pen: Pen,
  ties: readonly CommunityTie[],
  placeOf: (community: Community) => Point,
  { palette, alpha }: { palette: Palette; alpha: number },
) {
  const most = ties[0]?.ties ?? 1
  pen.strokeStyle = palette.inkFaint
  pen.lineCap = 'round'
  for (const { from, to, ties: count } of ties) {
    const [a, b] = [placeOf(from), placeOf(to)]
    const share = Math.sqrt(count / most)
    pen.globalAlpha = alpha * (0.05 + 0.2 * share)
    pen.lineWidth = 0.5 + 4 * share
    pen.beginPath()
    pen.moveTo(a.x, a.y)
    pen.lineTo(b.x, b.y)
    pen.stroke()
  }
}
