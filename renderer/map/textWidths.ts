/** How wide texts are, in pixels; each is measured once. */
export interface TextWidths {
  of: (text: string, font: string) => number
  /** To be called when fonts have come. */
  forget: () => void
}

/** Texts kept at most; a longer map is measured again where one looks. */
const MOST_KEPT = 20_000

export function createTextWidths(): TextWidths {
  const pen = new OffscreenCanvas(1, 1).getContext('2d')
  const widths = new Map<string, number>()

  return {
    of(text, font) {
      const key = `${font} ${text}`
      const known = widths.get(key)
      if (known !== undefined || !pen) return known ?? 0
      if (widths.size >= MOST_KEPT) widths.clear()
      if (pen.font !== font) pen.font = font
      const { width } = pen.measureText(text)
      widths.set(key, width)
      return width
    },
    forget: () => widths.clear(),
  }
}
