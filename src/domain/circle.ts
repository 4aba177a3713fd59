import * as z from 'zod'

/** How often the user wants contact with somebody. */
export const CIRCLES = ['inner', 'close', 'active', 'wide', 'none'] as const
export const Circle = z.enum(CIRCLES)
export type Circle = z.infer<typeof Circle>

/** Days between contacts that a circle promises; null for none. */
export const CIRCLE_CADENCE_DAYS = {
  inner: 7,
  close: 30,
  active: 90,
  wide: 365,
  none: null,
} as const satisfies Record<Circle, number | null>
