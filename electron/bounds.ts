import * as z from 'zod'

/** Where a window lies on the screens, in device-independent pixels. */
export const Bounds = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().positive(),
  height: z.int().positive(),
})
export type Bounds = z.infer<typeof Bounds>

/** How much of a title bar must be on a screen to be taken hold of. */
const GRIP_WIDTH_PX = 120
const GRIP_HEIGHT_PX = 32

/** Whether a window with these bounds can be seen and moved on one of the screens. */
export function isReachable(bounds: Bounds, workAreas: readonly Bounds[]): boolean {
  return workAreas.some((area) => {
    const left = Math.max(bounds.x, area.x)
    const right = Math.min(bounds.x + bounds.width, area.x + area.width)
    const isGripInside = bounds.y >= area.y && bounds.y + GRIP_HEIGHT_PX <= area.y + area.height
    return isGripInside && right - left >= GRIP_WIDTH_PX
  })
}
