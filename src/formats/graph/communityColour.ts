/** Degrees between the hues of one community and the next: no two of many come to lie close. */
const GOLDEN_ANGLE = 137.508

export interface Rgb {
  r: number
  g: number
  b: number
}

/** A calm colour of its own for each community, each channel from 0 to 255. */
export function communityColour(community: number): Rgb {
  const hue = (community * GOLDEN_ANGLE) % 360
  const channel = (offset: number) => {
    const k = (offset + hue / 30) % 12
    const lightness = 0.55 - 0.2 * Math.max(-1, Math.min(k - 3, 9 - k, 1))
    return Math.round(lightness * 255)
  }
  return { r: channel(0), g: channel(8), b: channel(4) }
}
