import type { Pen } from './pen.ts'
import type { Motif } from './pictures.ts'

/** How a text on the map looks. */
export interface TextStyle {
  font: string
  sizePx: number
  colour: string
  /** What parts it from what lies behind; empty for nothing. */
  halo: string
}

/** Strong enough to part a text from the lines behind it. */
const HALO_PX = 3

/** A text that is written often. */
export function textMotif(text: string, widthPx: number, style: TextStyle): Motif {
  const { font, sizePx, colour, halo } = style
  return {
    name: `text ${font} ${colour} ${halo} ${text}`,
    widthPx: widthPx + 2 * HALO_PX,
    heightPx: sizePx * 1.5 + HALO_PX,
    paint(pen: Pen) {
      pen.font = font
      pen.textAlign = 'center'
      pen.textBaseline = 'middle'
      if (halo) {
        pen.lineJoin = 'round'
        pen.lineWidth = HALO_PX
        pen.strokeStyle = halo
        pen.strokeText(text, 0, 0)
      }
      pen.fillStyle = colour
      pen.fillText(text, 0, 0)
    },
  }
}
