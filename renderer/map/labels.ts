import { type Box, createOccupancy } from './occupancy.ts'

/** A face that would like its name beside it; all in pixels. */
export interface NamedFace {
  x: number
  y: number
  radius: number
  nameWidth: number
  /** Who comes first where there is no room for every name. */
  rank: number
}

/** A name that found room: the middle of its text. */
export interface PlacedName<Face> {
  face: Face
  x: number
  y: number
}

/** Height of a name, in pixels. */
export const NAME_HEIGHT = 14

/** Room between a face and its name, and between two names side by side. */
const GAP = { face: 2, name: 4 } as const

/**
 * Names that cover neither a face nor each other: below their face if there is room,
 * else above or beside it; a name without room is left out.
 */
export function placedNames<Face extends NamedFace>(faces: readonly Face[]): PlacedName<Face>[] {
  const occupancy = createOccupancy()
  for (const { x, y, radius } of faces) occupancy.take(boxAround(x, y, radius, radius))

  return faces
    .toSorted((a, b) => b.rank - a.rank)
    .flatMap((face) => {
      for (const { x, y } of spotsOf(face)) {
        const box = boxAround(x, y, face.nameWidth / 2 + GAP.name / 2, NAME_HEIGHT / 2)
        if (!occupancy.isFree(box)) continue
        occupancy.take(box)
        return [{ face, x, y }]
      }
      return []
    })
}

/** Middles of a name below, above, right and left of its face. */
function spotsOf({ x, y, radius, nameWidth }: NamedFace) {
  const down = radius + GAP.face + NAME_HEIGHT / 2
  const aside = radius + GAP.face + GAP.name / 2 + nameWidth / 2
  return [
    { x, y: y + down },
    { x, y: y - down },
    { x: x + aside, y },
    { x: x - aside, y },
  ]
}

function boxAround(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight }
}
