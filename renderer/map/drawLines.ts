import { DIMMED } from './drawFace.ts'
import { type Dress, PRESENCE } from './dress.ts'
import type { Bulk } from './bulk.ts'
import { kindAt } from './lines.ts'
import { LINK_KINDS, type LinkKind } from './network.ts'
import type { Box } from './occupancy.ts'
import type { Pen } from './pen.ts'
import type { Palette } from './palette.ts'
import { SPACING } from './spacing.ts'

/** From afar the ground says who belongs where. */
const MEMBERSHIPS_FROM_ZOOM = 0.45

/** Lengths of a dash and a gap, in pixels. */
const DASH_PX = [4, 4] as const

/** Lines are told apart as long as no more of them than this lie on a screen. */
const DISTINCT_LINES = 600

/** Of the screen's own pixels: lines up to one of them wide are drawn many times faster. */
const HAIRLINE = 0.99

/** So many segments make one path: a longer one takes more than its share. */
const PATH_LINES = 64

/** Up to which length, in map units, a line is how strong: long ones say little and cross much. */
const LENGTHS = [
  { upTo: 200, alpha: 1 },
  { upTo: 520, alpha: 0.55 },
  { upTo: Infinity, alpha: 0.28 },
] as const

const LEAST_ALPHA = 0.2

/** An ordinary window, in square pixels. */
const SCREEN_PX = 1_000_000

/** Draws the lines that may be seen in a window, in map units. */
export function drawLines(
  pen: Pen,
  bulk: Pick<Bulk, 'x' | 'y' | 'lines'>,
  { presence }: Dress,
  { zoom, window, ratio }: { zoom: number; window: Box; ratio: number },
  palette: Palette,
): void {
  const { x, y, lines } = bulk
  const crowd = crowdOf(bulk, zoom)
  const isCrowd = crowd > DISTINCT_LINES
  const fade = fadeOf(crowd)
  const piles: number[][] = []

  for (let line = 0; line < lines.from.length; line++) {
    const [from = 0, to = 0] = [lines.from[line], lines.to[line]]
    const least = Math.min(presence[from] ?? 0, presence[to] ?? 0)
    if (least === PRESENCE.absent) continue
    const kind = lines.kind[line] ?? 0
    if (LINK_KINDS[kind] === 'membership' && zoom < MEMBERSHIPS_FROM_ZOOM) continue
    const [ax = 0, ay = 0, bx = 0, by = 0] = [x[from], y[from], x[to], y[to]]
    if (Math.max(ax, bx) < window.left || Math.min(ax, bx) > window.right) continue
    if (Math.max(ay, by) < window.top || Math.min(ay, by) > window.bottom) continue
    if (passesBy(ax, ay, bx, by, window)) continue

    const length = Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2)
    const pile = pileOf(kind, lengthClass(length), least === PRESENCE.back)
    ;(piles[pile] ??= []).push(ax, ay, bx, by)
  }

  pen.save()
  pen.lineCap = 'butt'
  piles.forEach((ends, pile) => {
    const { kind, alpha, isBack } = meaningOf(pile)
    pen.globalAlpha = (isBack ? DIMMED : fade) * alpha
    pen.strokeStyle = colourOf(kind, palette)
    pen.lineWidth = (isCrowd ? HAIRLINE / ratio : widthPx(kind)) / zoom
    pen.setLineDash(kind === 'suggested' && !isCrowd ? DASH_PX.map((px) => px / zoom) : [])
    strokeAll(pen, ends)
  })
  pen.restore()
}

/** Whether all of a box lies on one side of a line: of many long ones only the boxes around them meet. */
function passesBy(ax: number, ay: number, bx: number, by: number, box: Box): boolean {
  const [across, down] = [bx - ax, by - ay]
  const a = across * (box.top - ay) - down * (box.left - ax)
  const b = across * (box.top - ay) - down * (box.right - ax)
  const c = across * (box.bottom - ay) - down * (box.left - ax)
  const d = across * (box.bottom - ay) - down * (box.right - ax)
  return (a > 0 && b > 0 && c > 0 && d > 0) || (a < 0 && b < 0 && c < 0 && d < 0)
}

/** Lines that look the same lie on one pile, which has a number. */
function pileOf(kind: number, lengthClass: number, isBack: boolean): number {
  return (kind * LENGTHS.length + lengthClass) * 2 + Number(isBack)
}

function meaningOf(pile: number): { kind: LinkKind; alpha: number; isBack: boolean } {
  const lengthClass = (pile >> 1) % LENGTHS.length
  const kind = Math.floor((pile >> 1) / LENGTHS.length)
  return {
    kind: LINK_KINDS[kind] ?? 'suggested',
    alpha: LENGTHS[lengthClass]?.alpha ?? 1,
    isBack: pile % 2 === 1,
  }
}

function lengthClass(length: number): number {
  return LENGTHS.findIndex(({ upTo }) => length <= upTo)
}

/** Draws some lines as those of whoever the user looks at. */
export function drawLinesOfInterest(
  pen: Pen,
  { x, y, lines }: Pick<Bulk, 'x' | 'y' | 'lines'>,
  some: Iterable<number>,
  zoom: number,
  palette: Palette,
): void {
  pen.save()
  for (const line of some) {
    const kind = kindAt(lines, line)
    const [from = 0, to = 0] = [lines.from[line], lines.to[line]]
    pen.strokeStyle = kind === 'introduced' ? palette.introduced : palette.inkFaint
    pen.lineWidth = (kind === 'introduced' ? 2.2 : 1.6) / zoom
    pen.setLineDash(kind === 'suggested' ? DASH_PX.map((px) => px / zoom) : [])
    pen.beginPath()
    pen.moveTo(x[from] ?? 0, y[from] ?? 0)
    pen.lineTo(x[to] ?? 0, y[to] ?? 0)
    pen.stroke()
  }
  pen.restore()
}

function colourOf(kind: LinkKind, palette: Palette): string {
  if (kind === 'membership') return palette.line
  return kind === 'introduced' ? palette.introduced : palette.lineStrong
}

function widthPx(kind: LinkKind): number {
  return kind === 'introduced' ? 1.4 : HAIRLINE
}

/** About how many lines a screen shows: the same for every tile of a zoom, so that none stands out. */
function crowdOf({ x, lines }: Pick<Bulk, 'x' | 'lines'>, zoom: number): number {
  const mapArea = x.length * SPACING.x * SPACING.y
  return lines.from.length * Math.min(1, SCREEN_PX / zoom ** 2 / mapArea)
}

function fadeOf(crowd: number): number {
  return Math.max(LEAST_ALPHA, Math.min(1, Math.sqrt(DISTINCT_LINES / Math.max(1, crowd))))
}

function strokeAll(pen: Pen, ends: readonly number[]) {
  for (let at = 0; at < ends.length; at += 4 * PATH_LINES) {
    pen.beginPath()
    for (let end = at; end < Math.min(ends.length, at + 4 * PATH_LINES); end += 4) {
      pen.moveTo(ends[end] ?? 0, ends[end + 1] ?? 0)
      pen.lineTo(ends[end + 2] ?? 0, ends[end + 3] ?? 0)
    }
    pen.stroke()
  }
}
