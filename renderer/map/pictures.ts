import type { Pen } from './pen.ts'
import type { Point } from './spacing.ts'

/** What is drawn often and looks the same each time; painted around 0, in pixels. */
export interface Motif {
  /** No two motifs that look different share it. */
  name: string
  widthPx: number
  heightPx: number
  paint: (pen: Pen) => void
}

/** Puts motifs where they belong, on a pen that is in pixels. */
export interface Pictures {
  /** False if the motif is not there yet, as there was no time to paint it. */
  draw: (pen: Pen, motif: Motif, at: Point, scale?: number) => boolean
  clear: () => void
}

/** Paints each motif anew, as for a picture that is drawn once. */
export const DIRECT: Pictures = {
  draw(pen, { paint }, at, scale = 1) {
    pen.save()
    pen.translate(at.x, at.y)
    pen.scale(scale, scale)
    paint(pen)
    pen.restore()
    return true
  },
  clear() {},
}

/** Most pictures kept at once; they are small. */
const MOST_KEPT = 4000

/** A picture has even sides, so that around a whole pixel it lies on whole pixels. */
const evenUp = (px: number) => 2 * Math.ceil(Math.max(1, px) / 2)

export interface KeptPictures extends Pictures {
  /**
   * To be called at the beginning of each frame. Motifs of their own size then lie on whole pixels
   * of the screen: sharp, and quick to draw.
   *
   * @param corner the top left corner of the window, on the pen
   */
  beginFrame: (corner: Point) => void
}

/**
 * Paints each motif once, and copies it from then on.
 *
 * @param ratio pixels of the screen for one of the page
 * @param budget.ms as much time goes into painting in each frame
 * @param budget.spent is called when more has to wait for the next frame
 */
export function createPictures(
  ratio: () => number,
  budget: { ms: number; spent: () => void } = { ms: Infinity, spent: () => {} },
): KeptPictures {
  const kept = new Map<string, ImageBitmap>()
  const sheet = new OffscreenCanvas(1, 1)
  const ctx = sheet.getContext('2d')
  let keptRatio = 0
  let paintedMs = 0
  let corner: Point | undefined

  function onWholePixel(place: number, edge: number): number {
    return Math.round((place - edge) * keptRatio) / keptRatio + edge
  }

  function pictureOf(motif: Motif): ImageBitmap | undefined {
    if (keptRatio !== ratio()) clear()
    const known = kept.get(motif.name)
    if (known) return known
    if (!ctx) return undefined
    if (paintedMs >= budget.ms) {
      budget.spent()
      return undefined
    }

    const began = performance.now()
    keptRatio = ratio()
    // Also wipes it.
    sheet.width = evenUp(motif.widthPx * keptRatio)
    sheet.height = evenUp(motif.heightPx * keptRatio)
    ctx.setTransform(keptRatio, 0, 0, keptRatio, sheet.width / 2, sheet.height / 2)
    motif.paint(ctx)
    const picture = sheet.transferToImageBitmap()
    kept.set(motif.name, picture)
    paintedMs += performance.now() - began
    if (kept.size > MOST_KEPT) dropOldest()
    return picture
  }

  function dropOldest() {
    for (const [name, picture] of kept) {
      if (kept.size <= MOST_KEPT / 2) return
      picture.close()
      kept.delete(name)
    }
  }

  function clear() {
    for (const picture of kept.values()) picture.close()
    kept.clear()
  }

  return {
    beginFrame(next) {
      corner = next
      paintedMs = 0
    },
    draw(pen, motif, at, scale = 1) {
      const picture = pictureOf(motif)
      if (!picture) return false
      const width = (picture.width / keptRatio) * scale
      const height = (picture.height / keptRatio) * scale
      let [left, top] = [at.x - width / 2, at.y - height / 2]
      if (corner && scale === 1) {
        left = onWholePixel(left, corner.x)
        top = onWholePixel(top, corner.y)
      }
      pen.drawImage(picture, left, top, width, height)
      return true
    },
    clear,
  }
}
