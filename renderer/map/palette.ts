import { type Band, BANDS } from '#domain/band'

/** The colours of the face as a canvas needs them: resolved, and read once. */
export interface Palette {
  paper: string
  sheet: string
  ink: string
  inkSoft: string
  inkFaint: string
  line: string
  lineStrong: string
  accent: string
  /** Ties that came from an introduction. */
  introduced: string
  /** The mark of somebody who decides. */
  gold: string
  bands: Record<Band, string>
  /** Tints of communities; they repeat. */
  areas: readonly string[]
  /** Colours of what has no order, told apart by the colour-blind too; the last is for all others. */
  categories: readonly string[]
  /** Colours of what has an order, from most to least. */
  scale: readonly string[]
  sans: string
  serif: string
}

/** How many tints `--map-area-1` and so on there are. */
const AREAS = 6

/** How many `--map-category-1` and `--map-scale-1` and so on there are. */
const CATEGORIES = 8
const SCALE = 5

/** The palette that holds where an element stands; to be read again when the theme changes. */
export function paletteOf(element: Element): Palette {
  const styles = getComputedStyle(element)
  const token = (name: string) => styles.getPropertyValue(`--${name}`).trim()
  const tokens = (name: string, count: number) =>
    Array.from({ length: count }, (_, index) => token(`${name}-${index + 1}`))
  const ofBands = (colour: (band: Band) => string) =>
    ({
      strong: colour('strong'),
      familiar: colour('familiar'),
      weak: colour('weak'),
      dormant: colour('dormant'),
      unknown: colour('unknown'),
    }) satisfies Record<(typeof BANDS)[number], string>

  const [paper, ink] = [token('paper'), token('ink')]
  return {
    paper,
    sheet: token('sheet'),
    ink,
    inkSoft: token('ink-soft'),
    inkFaint: token('ink-faint'),
    line: token('line'),
    lineStrong: token('line-strong'),
    accent: token('accent'),
    introduced: token('map-introduced'),
    gold: token('map-gold'),
    bands: ofBands((band) => token(`warmth-${band}`)),
    areas: tokens('map-area', AREAS),
    categories: [...tokens('map-category', CATEGORIES), token('warmth-unknown')],
    scale: tokens('map-scale', SCALE),
    sans: token('font-sans'),
    serif: token('font-serif'),
  }
}

/** The one of paper and ink that is the more legible on a colour. */
export function legibleOn(colour: string, { paper, ink }: Palette): string {
  const luminance = luminanceOf(colour)
  const onPaper = contrast(luminance, luminanceOf(paper))
  return onPaper >= contrast(luminance, luminanceOf(ink)) ? paper : ink
}

/** Contrast of two luminances, 1 to 21. WCAG 2.2. */
function contrast(a: number, b: number): number {
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** Relative luminance of any CSS colour, 0 to 1. WCAG 2.2. */
function luminanceOf(colour: string): number {
  const context = new OffscreenCanvas(1, 1).getContext('2d')
  if (!context) return 0
  context.fillStyle = colour
  context.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
