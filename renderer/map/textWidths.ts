/** How wide texts are, in pixels, but for kerning. */
export interface TextWidths {
  of: (text: string, font: string) => number
  /** To be called when fonts have come. */
  forget: () => void
}

/** Letters that stand side by side, whatever comes before or after: Latin, Greek, Cyrillic. */
const PLAIN_LETTERS = /^[\u0020-\u02ff\u0370-\u0482\u048a-\u052f]*$/

/** Parts kept at most for a font. */
const MOST_KEPT = 5000

/**
 * Measures each letter once, since a map has more names than a frame has time to measure. Where
 * letters join or combine, the whole text is measured.
 */
export function createTextWidths(): TextWidths {
  const pen = new OffscreenCanvas(1, 1).getContext('2d')
  const fonts = new Map<string, Map<string, number>>()
  let penFont = ''

  function measured(part: string, font: string, known: Map<string, number>): number {
    if (!pen) return 0
    if (known.size >= MOST_KEPT) known.clear()
    if (penFont !== font) pen.font = penFont = font
    const { width } = pen.measureText(part)
    known.set(part, width)
    return width
  }

  return {
    of(text, font) {
      const known = fonts.get(font) ?? new Map<string, number>()
      fonts.set(font, known)
      const parts = PLAIN_LETTERS.test(text) ? text : [text]
      let width = 0
      for (const part of parts) width += known.get(part) ?? measured(part, font, known)
      return width
    },
    forget() {
      fonts.clear()
      penFont = ''
    },
  }
}
