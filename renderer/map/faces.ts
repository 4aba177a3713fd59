import { DECIDES_PX, drawFace, type Face, hasLetters } from './drawFace.ts'
import { type Look, MARK } from './dress.ts'
import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'
import type { Motif, Pictures } from './pictures.ts'
import type { Point } from './spacing.ts'

/** Radii are rounded up to this, so that few pictures make many faces. */
const STEP_PX = 1

/** Room around a face for its outline, in pixels. */
const EDGE_PX = 2

/** A face ready to be drawn again and again while its size is about the same. */
export interface PaintedFace {
  /** The radius it is painted with, in pixels. */
  radiusPx: number
  /** With letters or photo; nothing if it is too small for them. */
  own: Motif | null
  plain: Motif
}

/** The radius a face is painted with, to be drawn a little smaller. */
export function paintedRadiusPx(radiusPx: number): number {
  return Math.max(1, Math.ceil(radiusPx / STEP_PX)) * STEP_PX
}

/** While the map moves, a face is not painted anew before it is larger or smaller by this factor. */
const MOVING_STEP = 1.5

/** Whether a face need not be painted anew for a radius. */
export function isSharp({ radiusPx }: PaintedFace, forPx: number, isMoving: boolean): boolean {
  if (!isMoving) return radiusPx === paintedRadiusPx(forPx)
  return forPx < radiusPx * MOVING_STEP && radiusPx < forPx * MOVING_STEP
}

/** @param name tells faces with letters or photos apart; empty for one that has none */
export function paintedFace(face: Face, name: string, palette: Palette): PaintedFace {
  const radiusPx = paintedRadiusPx(face.radiusPx)
  const { look } = face
  const sidePx = 2 * (radiusPx + (look.decides ? DECIDES_PX + 1 : EDGE_PX))
  const motifOf = (shown: Face, own: string): Motif => ({
    name: `face ${own} ${marksOf(look)} ${look.colour} ${radiusPx}`,
    widthPx: sidePx,
    heightPx: sidePx,
    paint: (pen) => drawFace(pen, { ...shown, radiusPx }, palette),
  })
  return {
    radiusPx,
    own: name !== '' && hasLetters(look, face.radiusPx) ? motifOf(face, name) : null,
    plain: motifOf({ ...face, letters: '', photo: undefined }, ''),
  }
}

/** Draws a face around a point of a pen that is in pixels, with the given radius. */
export function putFace(
  pen: Pen,
  pictures: Pictures,
  { own, plain, radiusPx: paintedPx }: PaintedFace,
  radiusPx: number,
  at: Point,
): void {
  const scale = radiusPx / paintedPx
  // Without time for its letters, a plain face stands in.
  if (!own || !pictures.draw(pen, own, at, scale)) pictures.draw(pen, plain, at, scale)
}

function marksOf({ isOrganisation, isHollow, isDashed, decides }: Look): number {
  return (
    (isOrganisation ? MARK.organisation : 0) |
    (isHollow ? MARK.hollow : 0) |
    (isDashed ? MARK.dashed : 0) |
    (decides ? MARK.decides : 0)
  )
}
