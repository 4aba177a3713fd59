/**
 * How far apart two nodes lie at least, in map units, across and down.
 *
 * Wider than high, since names are written below faces; one unit is one pixel at zoom 1.
 */
export const SPACING = { x: 62, y: 38 } as const

/** Map units across for one down, so that a map fills a window that is wider than high. */
export const ASPECT = SPACING.x / SPACING.y

export interface Point {
  x: number
  y: number
}

/** The distance of two points in spacings: below 1 they are too near. */
export function spacingsBetween(a: Point, b: Point): number {
  return Math.hypot((a.x - b.x) / SPACING.x, (a.y - b.y) / SPACING.y)
}

/** The angle between two neighbours on a sunflower, in radians: no two of its seeds line up. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5))

/** The nth seed of a sunflower around 0, in spacings; seeds lie about one apart. */
export function sunflowerSeed(n: number): Point {
  const radius = 0.6 * Math.sqrt(n)
  return { x: radius * Math.cos(n * GOLDEN_ANGLE), y: radius * Math.sin(n * GOLDEN_ANGLE) }
}
