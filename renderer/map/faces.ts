import { DECIDES_PX, drawFace, type Face, hasLetters } from './drawFace.ts'
import { type Look, MARK } from './dress.ts'
import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'
import type { Motif, Pictures } from './pictures.ts'
import type { Point } from './spacing.ts'

/** Radii are rounded to this, so that few pictures make many faces: no eye sees a quarter of a pixel. */
const STEP_PX = 0.5

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

/** The radius a face is painted with. */
export function paintedRadiusPx(radiusPx: number): number {
  return Math.max(2, Math.round(radiusPx / STEP_PX)) * STEP_PX
}

/** While the map moves, nothing is painted anew before it is larger or smaller by this factor. */
const MOVING_STEP = 1.5

/** Whether what is painted with one radius will do for another while the map moves. */
export function isNear(paintedPx: number, forPx: number): boolean {
  return forPx < paintedPx * MOVING_STEP && paintedPx < forPx * MOVING_STEP
}

/** Whether a face need not be painted anew for a radius. */
export function isSharp({ radiusPx }: PaintedFace, forPx: number, isMoving: boolean): boolean {
  return isMoving ? isNear(radiusPx, forPx) : radiusPx === paintedRadiusPx(forPx)
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

/** Draws a face around a point of a pen that is in pixels, with the given radius or the painted one next to it. */
export function putFace(
  pen: Pen,
  pictures: Pictures,
  { own, plain, radiusPx: paintedPx }: PaintedFace,
  radiusPx: number,
  at: Point,
): void {
  // Of its own size it need not be resampled, which is most of the cost of drawing it.
  const scale = paintedRadiusPx(radiusPx) === paintedPx ? 1 : radiusPx / paintedPx
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
