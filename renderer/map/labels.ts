import { type Box, boxAround, createOccupancy, isInside } from './occupancy.ts'

/** A face that would like its name beside it; all in pixels. */
export interface NamedFace {
  x: number
  y: number
  radius: number
  /** Widths of the name and of its shorter forms, if it has any: the first with room is taken. */
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

/** How far aside a name at a corner stands, as a share of one beside the face. */
const CORNER = 0.6

/**
 * Names that cover neither a face nor each other: below their face if there is room, else around
 * it. As many as possible find room in their shortest form, and become longer where there is more;
 * a name without room is left out.
 *
 * @param bounds no name lies outside them
 * @param limits.taken what else no name may cover
 * @param limits.most how many names at most, of those who come first
 */
export function placedNames<Face extends NamedFace>(
  faces: readonly Face[],
  bounds: Box,
  { taken = [], most = Infinity }: { taken?: readonly Box[]; most?: number } = {},
): PlacedName<Face>[] {
  const occupancy = createOccupancy()
  for (const box of taken) occupancy.take(box)
  for (const { x, y, radius } of faces) occupancy.take(boxAround({ x, y }, radius, radius))

  const isFree = ({ box }: Spot) => isInside(box, bounds) && occupancy.isFree(box)

  const short: PlacedName<Face>[] = []
  for (const face of faces.toSorted((a, b) => b.rank - a.rank)) {
    if (short.length >= most) break
    const last = face.widths.length - 1
    const forced = face.rank === Infinity ? spotsOf(face, last).next().value : undefined
    const spot = spotsOf(face, last).find(isFree) ?? forced
    if (!spot) continue
    occupancy.take(spot.box)
    short.push({ face, ...spot })
  }

  return short.map((name) => {
    occupancy.leave(name.box)
    const longer = name.face.widths
      .keys()
      .take(name.form)
      .flatMap((form) => spotsOf(name.face, form))
      .find(isFree)
    const spot = longer ?? name
    occupancy.take(spot.box)
    return { ...name, ...spot }
  })
}

type Spot = Omit<PlacedName<NamedFace>, 'face'>

/** Where a form of a name may stand, the best first: below, above, right, left, then at the corners. */
function* spotsOf({ x, y, radius, widths }: NamedFace, form: number): Generator<Spot, undefined> {
  const width = widths[form]
  if (width === undefined) return
  const half = width / 2 + GAP.name / 2
  const down = radius + GAP.face + NAME_HEIGHT / 2
  const aside = radius + GAP.face + half
  const at = (x: number, y: number) => ({
    form,
    x,
    y,
    box: boxAround({ x, y }, half, NAME_HEIGHT / 2),
  })
  yield at(x, y + down)
  yield at(x, y - down)
  yield at(x + aside, y)
  yield at(x - aside, y)
  for (const corner of [aside * CORNER, -aside * CORNER]) {
    yield at(x + corner, y + down)
    yield at(x + corner, y - down)
  }
}
