import { type Box, createOccupancy } from './occupancy.ts'

/** A face that would like its name beside it; all in pixels. */
export interface NamedFace {
  x: number
  y: number
  radius: number
  /** Widths of the name and of a shorter form of it, if it has one: the first with room is taken. */
  widths: readonly number[]
  /** Who comes first where there is no room for every name; at Infinity, it is written anyway. */
  rank: number
}

/** A name that found room: the middle of its text. */
export interface PlacedName<Face> {
  face: Face
  /** Which of the widths. */
  form: number
  x: number
  y: number
  box: Box
}

/** Height of a name, in pixels. */
export const NAME_HEIGHT = 13

/** Room between a face and its name, and between two names side by side. */
const GAP = { face: 1, name: 4 } as const

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

  const placed: PlacedName<Face>[] = []
  for (const face of faces.toSorted((a, b) => b.rank - a.rank)) {
    const free = spotsOf(face).find(({ box }) => isWithin(box, bounds) && occupancy.isFree(box))
    const spot = free ?? (face.rank === Infinity ? spotsOf(face).next().value : undefined)
    if (!spot) continue
    occupancy.take(spot.box)
    placed.push({ face, ...spot })
  }
  return placed
}

/** Where a name may stand, the best first: below, above, right and left, in each of its forms. */
function* spotsOf({ x, y, radius, widths }: NamedFace) {
  const down = radius + GAP.face + NAME_HEIGHT / 2
  for (const [form, width] of widths.entries()) {
    const half = width / 2 + GAP.name / 2
    const aside = radius + GAP.face + half
    const at = (x: number, y: number) => ({
      form,
      x,
      y,
      box: boxAround(x, y, half, NAME_HEIGHT / 2),
    })
    yield at(x, y + down)
    yield at(x, y - down)
    yield at(x + aside, y)
    yield at(x - aside, y)
  }
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
