import { DIMMED } from './drawFace.ts'
import { isDimming, isLineOfInterest, type Light } from './light.ts'
import type { Box } from './occupancy.ts'
import type { Palette } from './palette.ts'
import type { SceneLine } from './sceneNode.ts'
import { FAR_ZOOM } from './zoom.ts'

const KINDS = ['membership', 'suggested', 'confirmed'] as const

/** Lengths of a dash and a gap, in pixels. */
const DASH_PX = [4, 4] as const

export interface LinesView {
  palette: Palette
  zoom: number
  light: Light
  /** What is seen, in map units. */
  window: Box
  /** Else only those of whom the user looks at. */
  drawsAll: boolean
}

/** Draws the lines seen in a window: all of a kind as one path, since each stroke has its price. */
export function drawLines(
  ctx: CanvasRenderingContext2D,
  lines: readonly SceneLine[],
  { palette, zoom, light, window, drawsAll }: LinesView,
): void {
  const seen = lines.filter((line) => crosses(line, window))
  const [ofInterest, others] = [
    seen.filter((line) => isLineOfInterest(line, light)),
    drawsAll ? seen.filter((line) => !isLineOfInterest(line, light)) : [],
  ]

  ctx.save()
  ctx.globalAlpha = isDimming(light) ? DIMMED : crowdFade(seen.length)
  for (const kind of KINDS) {
    // From afar the ground says who belongs together.
    if (kind === 'membership' && zoom < FAR_ZOOM) continue
    const colour = kind === 'membership' ? palette.line : palette.lineStrong
    strokeLines(ctx, others, kind, colour, 1.1 / zoom, zoom)
  }
  ctx.globalAlpha = 1
  for (const kind of KINDS) {
    const colour = kind === 'membership' ? palette.lineStrong : palette.inkFaint
    strokeLines(ctx, ofInterest, kind, colour, 1.6 / zoom, zoom)
  }
  ctx.restore()
}

/** As many lines as this are told apart; more would be a grey cloud. */
const DISTINCT_LINES = 600
const LEAST_ALPHA = 0.22

function crowdFade(lines: number): number {
  return Math.max(LEAST_ALPHA, Math.min(1, Math.sqrt(DISTINCT_LINES / Math.max(1, lines))))
}

function strokeLines(
  ctx: CanvasRenderingContext2D,
  lines: readonly SceneLine[],
  kind: SceneLine['kind'],
  colour: string,
  width: number,
  zoom: number,
) {
  ctx.beginPath()
  for (const { from, to, kind: own } of lines) {
    if (own !== kind) continue
    ctx.moveTo(from.x, from.y)
    ctx.lineTo(to.x, to.y)
  }
  ctx.setLineDash(kind === 'suggested' ? DASH_PX.map((px) => px / zoom) : [])
  ctx.lineWidth = width
  ctx.strokeStyle = colour
  ctx.stroke()
}

/** Whether a line may be seen in a window; some that only pass its corner count too. */
function crosses({ from, to }: SceneLine, { left, top, right, bottom }: Box): boolean {
  return (
    Math.max(from.x, to.x) >= left &&
    Math.min(from.x, to.x) <= right &&
    Math.max(from.y, to.y) >= top &&
    Math.min(from.y, to.y) <= bottom
  )
}
