import type { Canvas2D } from './canvas2D.ts'
import { DIMMED } from './drawFace.ts'
import { isDimming, isLineOfInterest, type Light } from './light.ts'
import type { Box } from './occupancy.ts'
import type { Palette } from './palette.ts'
import type { SceneLine } from './sceneNode.ts'
import type { View } from './view.ts'
import { FAR_ZOOM } from './zoom.ts'

const KINDS = ['membership', 'suggested', 'confirmed'] as const

/** Lengths of a dash and a gap, in pixels. */
const DASH_PX = [4, 4] as const

/** As many lines as this are told apart; of more, dashes would show nothing. */
const DISTINCT_LINES = 600

/** Of the screen's own pixels: lines up to one of them wide are drawn many times faster. */
const HAIRLINE = 0.99
const LEAST_ALPHA = 0.22

/** Draws the lines seen in a view: all of a kind as one path, since each stroke has its price. */
export function drawLines(
  ctx: Canvas2D,
  lines: readonly SceneLine[],
  { zoom, window }: View,
  light: Light,
  palette: Palette,
): void {
  const seen = lines.filter((line) => crosses(line, window))
  const { interesting = [], other = [] } = Object.groupBy(seen, (line) =>
    isLineOfInterest(line, light) ? 'interesting' : 'other',
  )

  const isCrowd = seen.length > DISTINCT_LINES
  const widthPx = isCrowd ? HAIRLINE / devicePixelRatio : HAIRLINE

  ctx.save()
  ctx.globalAlpha = isDimming(light) ? DIMMED : crowdFade(seen.length)
  for (const kind of KINDS) {
    // From afar the ground says who belongs together.
    if (kind === 'membership' && zoom < FAR_ZOOM) continue
    const colour = kind === 'membership' ? palette.line : palette.lineStrong
    const isDashed = kind === 'suggested' && !isCrowd
    strokeLines(ctx, other, kind, { colour, zoom, widthPx, isDashed })
  }
  ctx.restore()
  drawLinesOfInterest(ctx, interesting, zoom, palette)
}

/** Draws the lines of whoever the user looks at. */
export function drawLinesOfInterest(
  ctx: Canvas2D,
  lines: readonly SceneLine[],
  zoom: number,
  palette: Palette,
): void {
  ctx.save()
  for (const kind of KINDS) {
    const colour = kind === 'membership' ? palette.lineStrong : palette.inkFaint
    strokeLines(ctx, lines, kind, { colour, zoom, widthPx: 1.6, isDashed: kind === 'suggested' })
  }
  ctx.restore()
}

function crowdFade(lines: number): number {
  return Math.max(LEAST_ALPHA, Math.min(1, Math.sqrt(DISTINCT_LINES / Math.max(1, lines))))
}

function strokeLines(
  ctx: Canvas2D,
  lines: readonly SceneLine[],
  kind: SceneLine['kind'],
  {
    colour,
    zoom,
    widthPx,
    isDashed,
  }: { colour: string; zoom: number; widthPx: number; isDashed: boolean },
) {
  ctx.beginPath()
  for (const { from, to, kind: own } of lines) {
    if (own !== kind) continue
    ctx.moveTo(from.x, from.y)
    ctx.lineTo(to.x, to.y)
  }
  ctx.setLineDash(isDashed ? DASH_PX.map((px) => px / zoom) : [])
  ctx.lineWidth = widthPx / zoom
  ctx.strokeStyle = colour
  ctx.stroke()
}

/** Whether any of a line lies in a window. */
function crosses({ from, to }: SceneLine, { left, top, right, bottom }: Box): boolean {
  if (Math.max(from.x, to.x) < left || Math.min(from.x, to.x) > right) return false
  if (Math.max(from.y, to.y) < top || Math.min(from.y, to.y) > bottom) return false
  // It does unless all corners lie on the same side of it.
  const side = (x: number, y: number) =>
    Math.sign((to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x))
  const sides = side(left, top) + side(right, top) + side(left, bottom) + side(right, bottom)
  return Math.abs(sides) < 4
}
