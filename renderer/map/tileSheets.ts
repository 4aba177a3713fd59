import { boxOfTile, type Tile } from './tileGrid.ts'
import type { View } from './view.ts'

/** A painted tile as an element of the page. */
export interface Sheet {
  tile: Tile
  element: HTMLCanvasElement
  /** Frees its picture. */
  close: () => void
}

/** @param picture is used up */
export function sheetOf(tile: Tile, picture: ImageBitmap): Sheet {
  const element = document.createElement('canvas')
  element.width = picture.width
  element.height = picture.height
  element.style.cssText = 'position: absolute; transform-origin: 0 0; will-change: transform'
  // Opaque, so that the browser draws nothing of what lies under it.
  element.getContext('bitmaprenderer', { alpha: false })?.transferFromImageBitmap(picture)
  return {
    tile,
    element,
    close() {
      element.remove()
      element.width = 0
    },
  }
}

/** Tiles on the screen. They are only moved: the browser scales them beside the window's thread. */
export interface TileSheets {
  /**
   * Shows these and no others.
   *
   * @param sheets later ones cover earlier ones
   * @param ratio pixels of the screen for one of the page
   */
  show: (sheets: readonly Sheet[], view: View, ratio: number) => void
  remove: () => void
}

/** @param parent gets them as its first child */
export function createTileSheets(parent: HTMLElement): TileSheets {
  const ground = document.createElement('div')
  // Isolated, or its tiles would lie in order with what is before it.
  ground.style.cssText =
    'position: absolute; inset: 0; overflow: hidden; isolation: isolate; pointer-events: none'
  parent.prepend(ground)
  let shown = new Set<Sheet>()

  return {
    show(sheets, view, ratio) {
      const next = new Set(sheets)
      for (const sheet of shown) if (!next.has(sheet)) sheet.element.remove()
      sheets.forEach((sheet, order) => {
        sheet.element.style.zIndex = `${order}`
        sheet.element.style.transform = transformOf(sheet, view, ratio)
        if (sheet.element.parentElement !== ground) ground.append(sheet.element)
      })
      shown = next
    },
    remove: () => ground.remove(),
  }
}

/** Edges lie on whole pixels of the screen, so that no gap is seen between two tiles. */
function transformOf({ tile, element }: Sheet, { zoom, window }: View, ratio: number): string {
  const box = boxOfTile(tile)
  const inPx = (from: number, to: number) => Math.round((to - from) * zoom * ratio) / ratio
  const [left, top] = [inPx(window.left, box.left), inPx(window.top, box.top)]
  const across = (inPx(window.left, box.right) - left) / element.width
  const down = (inPx(window.top, box.bottom) - top) / element.height
  return `matrix(${across}, 0, 0, ${down}, ${left}, ${top})`
}
