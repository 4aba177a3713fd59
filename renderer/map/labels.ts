import { type Box, createOccupancy } from './occupancy.ts'

/** A face that would like its name beside it; all in pixels. */
export interface NamedFace {
  x: number
  y: number
  radius: number
  /** Widths of the name and of a shorter form of it, if it has one: the first with room is taken. */
  widths: readonly number[]
  /** Who comes first where there is no room for every name. */
  rank: number
}

/** A name that found room: the middle of its text. */
export interface PlacedName<Face> {
  face: Face
  /** Which of the widths. */
  form: number
  x: number
  y: number
}

/** Height of a name, in pixels. */
export const NAME_HEIGHT = 14

/** Room between a face and its name, and between two names side by side. */
const GAP = { face: 2, name: 4 } as const

/**
 * Names that cover neither a face nor each other: below their face if there is room,
 * else above or beside it, else in its shorter form; a name without room is left out.
 *
 * @param bounds no name lies outside them
 */
export function placedNames<Face extends NamedFace>(
  faces: readonly Face[],
  bounds: Box,
): PlacedName<Face>[] {
  const occupancy = createOccupancy()
  for (const { x, y, radius } of faces) occupancy.take(boxAround(x, y, radius, radius))

  return faces
    .toSorted((a, b) => b.rank - a.rank)
    .flatMap((face) => {
      for (const { form, width, x, y } of spotsOf(face)) {
        const box = boxAround(x, y, width / 2 + GAP.name / 2, NAME_HEIGHT / 2)
        if (!isWithin(box, bounds) || !occupancy.isFree(box)) continue
        occupancy.take(box)
        return [{ face, form, x, y }]
      }
      return []
    })
}

/** Middles of a name below, above, right and left of its face, for each of its forms. */
function spotsOf({ x, y, radius, widths }: NamedFace) {
  const down = radius + GAP.face + NAME_HEIGHT / 2
  return widths.flatMap((width, form) => {
    const aside = radius + GAP.face + GAP.name / 2 + width / 2
    return [
      { form, width, x, y: y + down },
      { form, width, x, y: y - down },
      { form, width, x: x + aside, y },
      { form, width, x: x - aside, y },
    ]
  })
}

function isWithin(box: Box, bounds: Box): boolean {
  return (
    box.left >= bounds.left &&
    box.right <= bounds.right &&
    box.top >= bounds.top &&
    box.bottom <= bounds.bottom
  )
}

function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight }
}
