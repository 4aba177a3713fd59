import type { Canvas2D } from './canvas2D.ts'
import type { Palette } from './palette.ts'
import { drawnBand, type SceneNode } from './sceneNode.ts'

/** Below this radius, or half side, on the screen, letters would be too small to read. */
const LETTERS_FROM_PX = { person: 7, organisation: 5.5 } as const

/** Below this radius, dashes would be lost. */
const DASHES_FROM_PX = 5

export interface FaceStyle {
  palette: Palette
  zoom: number
  /** Radius, or half the side, on the screen. */
  radiusPx: number
  isLit: boolean
  isSelected: boolean
  /** Whether it is soon drawn anew, so that letters may wait. */
  isSketch: boolean
}

/** How visible what steps back still is. */
export const DIMMED = 0.16

/** Draws a person as a circle, an organisation as a rounded square, in map units. */
export function drawFace(ctx: Canvas2D, node: SceneNode, style: FaceStyle): void {
  const { x, y } = node
  const { palette, zoom, radiusPx } = style
  const px = 1 / zoom
  const radius = radiusPx * px

  ctx.save()
  if (style.isSelected) drawRing(ctx, node, x, y, radius + 4 * px, 2.5 * px, palette.accent)
  ctx.globalAlpha = style.isLit ? 1 : DIMMED
  if (node.person) drawPerson(ctx, node.person, x, y, radius, style)
  else drawOrganisation(ctx, x, y, radius, style)

  if (style.isLit && hasLetters(node, style)) drawLetters(ctx, node, radius, palette)
  ctx.restore()
}

export function hasLetters({ kind }: SceneNode, { radiusPx, isSketch }: FaceStyle): boolean {
  return !isSketch && radiusPx >= LETTERS_FROM_PX[kind]
}

function drawLetters(ctx: Canvas2D, node: SceneNode, radius: number, palette: Palette) {
  ctx.font = `600 ${radius * (node.person ? 0.78 : 1.05)}px ${palette.sans}`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'middle'
  ctx.fillStyle = letterColour(node, palette)
  ctx.fillText(node.letters, node.x, node.y + radius * 0.06)
}

function drawPerson(
  ctx: Canvas2D,
  person: NonNullable<SceneNode['person']>,
  x: number,
  y: number,
  radius: number,
  { palette, zoom, radiusPx }: FaceStyle,
) {
  const band = drawnBand(person)
  ctx.beginPath()
  if (band !== 'unknown') {
    ctx.arc(x, y, radius, 0, 2 * Math.PI)
    ctx.fillStyle = palette.bands[band]
    ctx.fill()
    return
  }

  const strokePx = Math.min(1.5, radiusPx / 3)
  ctx.arc(x, y, radius - strokePx / 2 / zoom, 0, 2 * Math.PI)
  ctx.fillStyle = palette.paper
  ctx.fill()
  ctx.lineWidth = strokePx / zoom
  ctx.strokeStyle = palette.bands.unknown
  const dashPx = person.status === 'wanted' && radiusPx >= DASHES_FROM_PX ? [3, 2] : []
  ctx.setLineDash(dashPx.map((length) => length / zoom))
  ctx.stroke()
}

function drawOrganisation(
  ctx: Canvas2D,
  x: number,
  y: number,
  half: number,
  { palette, zoom }: FaceStyle,
) {
  ctx.beginPath()
  ctx.roundRect(x - half, y - half, 2 * half, 2 * half, half * 0.45)
  ctx.fillStyle = palette.sheet
  ctx.fill()
  ctx.lineWidth = 1.25 / zoom
  ctx.strokeStyle = palette.inkFaint
  ctx.stroke()
}

function drawRing(
  ctx: Canvas2D,
  { person }: SceneNode,
  x: number,
  y: number,
  radius: number,
  width: number,
  colour: string,
) {
  ctx.beginPath()
  if (person) ctx.arc(x, y, radius, 0, 2 * Math.PI)
  else ctx.roundRect(x - radius, y - radius, 2 * radius, 2 * radius, radius * 0.45)
  ctx.lineWidth = width
  ctx.strokeStyle = colour
  ctx.stroke()
}

function letterColour({ person }: SceneNode, palette: Palette): string {
  if (!person) return palette.inkSoft
  const band = drawnBand(person)
  return band === 'unknown' ? palette.inkSoft : palette.onBands[band]
}
