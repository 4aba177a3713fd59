import type { Look } from './dress.ts'
import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'

/** Below this radius, or half side, on the screen, letters would be too small to read. */
const LETTERS_FROM_PX = { person: 7, organisation: 5.5 } as const

/** Below these radii, dashes, and a ring, would be lost. */
const DASHES_FROM_PX = 5
const RING_FROM_PX = 4.5

/** How far the ring and the mark of somebody who decides reach beyond the face, in pixels. */
export const DECIDES_PX = 5.5

/** How visible what steps back still is. */
export const DIMMED = 0.16

/** A face to be drawn around 0, in pixels. */
export interface Face {
  look: Look
  /** Radius, or half the side. */
  radiusPx: number
  /** Initials; empty for none. */
  letters: string
  photo?: ImageBitmap | undefined
}

/** Draws a person as a circle, an organisation as a rounded square, around 0 in pixels. */
export function drawFace(pen: Pen, face: Face, palette: Palette): void {
  const { look, radiusPx } = face
  if (look.isOrganisation) drawOrganisation(pen, radiusPx, palette)
  else drawPerson(pen, face, palette)
  if (!face.photo && face.letters && hasLetters(look, radiusPx)) drawLetters(pen, face, palette)
  if (look.decides && radiusPx >= RING_FROM_PX) drawDecides(pen, radiusPx, palette)
}

/** Draws a ring around a face, in pixels. */
export function drawRing(pen: Pen, look: Look, radiusPx: number, widthPx: number, colour: string) {
  pen.beginPath()
  if (look.isOrganisation) {
    pen.roundRect(-radiusPx, -radiusPx, 2 * radiusPx, 2 * radiusPx, radiusPx * 0.45)
  } else pen.arc(0, 0, radiusPx, 0, 2 * Math.PI)
  pen.lineWidth = widthPx
  pen.strokeStyle = colour
  pen.stroke()
}

export function hasLetters({ isOrganisation }: Look, radiusPx: number): boolean {
  return radiusPx >= LETTERS_FROM_PX[isOrganisation ? 'organisation' : 'person']
}

function drawPerson(pen: Pen, { look, radiusPx, photo }: Face, palette: Palette) {
  pen.beginPath()
  pen.arc(0, 0, radiusPx, 0, 2 * Math.PI)
  if (photo) {
    pen.fillStyle = look.isHollow ? palette.bands.unknown : look.colour
    pen.fill()
    drawPhoto(pen, photo, radiusPx - Math.max(1.5, radiusPx * 0.14))
    return
  }
  if (!look.isHollow) {
    pen.fillStyle = look.colour
    pen.fill()
    return
  }

  const strokePx = Math.min(1.5, radiusPx / 3)
  pen.fillStyle = palette.paper
  pen.fill()
  pen.beginPath()
  pen.arc(0, 0, radiusPx - strokePx / 2, 0, 2 * Math.PI)
  pen.lineWidth = strokePx
  pen.strokeStyle = look.colour
  pen.setLineDash(look.isDashed && radiusPx >= DASHES_FROM_PX ? [3, 2] : [])
  pen.stroke()
  pen.setLineDash([])
}

function drawPhoto(pen: Pen, photo: ImageBitmap, radiusPx: number) {
  const side = Math.min(photo.width, photo.height)
  pen.save()
  pen.beginPath()
  pen.arc(0, 0, radiusPx, 0, 2 * Math.PI)
  pen.clip()
  pen.drawImage(
    photo,
    (photo.width - side) / 2,
    (photo.height - side) / 2,
    side,
    side,
    -radiusPx,
    -radiusPx,
    2 * radiusPx,
    2 * radiusPx,
  )
  pen.restore()
}

function drawOrganisation(pen: Pen, halfPx: number, palette: Palette) {
  pen.beginPath()
  pen.roundRect(-halfPx, -halfPx, 2 * halfPx, 2 * halfPx, halfPx * 0.45)
  pen.fillStyle = palette.sheet
  pen.fill()
  pen.lineWidth = 1.25
  pen.strokeStyle = palette.inkFaint
  pen.stroke()
}

function drawLetters(pen: Pen, { look, radiusPx, letters }: Face, palette: Palette) {
  pen.font = `600 ${radiusPx * (look.isOrganisation ? 1.05 : 0.78)}px ${palette.sans}`
  pen.textAlign = 'center'
  pen.textBaseline = 'middle'
  pen.fillStyle = look.isOrganisation || look.isHollow ? palette.inkSoft : look.onColour
  pen.fillText(letters, 0, radiusPx * 0.06)
}

/** An ink ring, and a small gold mark on top of it. */
function drawDecides(pen: Pen, radiusPx: number, palette: Palette) {
  const ring = radiusPx + 2.2
  pen.beginPath()
  pen.arc(0, 0, ring, 0, 2 * Math.PI)
  pen.lineWidth = 1.4
  pen.strokeStyle = palette.ink
  pen.stroke()
  pen.beginPath()
  pen.moveTo(0, -ring - 3.2)
  pen.lineTo(3.2, -ring)
  pen.lineTo(0, -ring + 3.2)
  pen.lineTo(-3.2, -ring)
  pen.closePath()
  pen.fillStyle = palette.gold
  pen.fill()
  pen.lineWidth = 0.8
  pen.stroke()
}
