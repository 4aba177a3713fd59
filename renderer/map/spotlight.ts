import type { Bulk } from './bulk.ts'
import { DIMMED } from './drawFace.ts'
import { drawLinesOfInterest } from './drawLines.ts'
import { drawMe, drawWay } from './drawWay.ts'
import type { FaceLayer } from './faceLayer.ts'
import { type Frame, inPixels } from './frame.ts'
import { EVEN_LIGHT, type Light, type Spot, spotOf } from './light.ts'
import { createNameLayer } from './nameLayer.ts'
import type { Pen } from './pen.ts'
import { EMPTY_SCENE, type Scene } from './scene.ts'
import type { SceneNode } from './sceneNode.ts'
import type { Point } from './spacing.ts'
import type { TextWidths } from './textWidths.ts'

/** What stands out of everything else, before a veil. */
export interface Spotlight {
  /** Whether anybody stands in the light. */
  readonly isOn: boolean
  /** @param me where I am, in map units */
  show: (scene: Scene, bulk: Bulk, me: Point) => void
  shine: (light: Light) => void
  /** To be called when the widths of texts have changed. */
  measureAgain: () => void
  /** Draws veil, lines, faces and names; whether more is to come. */
  draw: (pen: Pen, frame: Frame) => boolean
}

export function createSpotlight(faces: FaceLayer, widths: TextWidths): Spotlight {
  const names = createNameLayer(widths)
  let scene = EMPTY_SCENE
  let bulk: Bulk | undefined
  let me: Point = { x: 0, y: 0 }
  let light = EVEN_LIGHT
  let spot: Spot | null = null

  function drawNames(pen: Pen, frame: Frame, nodes: readonly SceneNode[]): boolean {
    const { hovered, way, selected } = light
    const chosen = new Set(way && !hovered ? nodes : selected ? [selected] : [])
    return names.draw(pen, frame.pictures, frame.view, {
      ...frame,
      // The answer to a pointer is there at once.
      fades: false,
      names: () => ({
        nodes,
        radiusPxOf: faces.radiusPxOf(frame.view.zoom),
        chosen,
        nameless: new Set(hovered ? [hovered] : []),
        taken: [],
      }),
    })
  }

  return {
    get isOn() {
      return spot !== null
    },
    show(next, itsBulk, mine) {
      scene = next
      bulk = itsBulk
      me = mine
      names.forget()
    },
    shine(next) {
      light = next
      spot = spotOf(scene, light)
      names.forget()
    },
    measureAgain: names.forget,
    draw(pen, frame) {
      if (!spot || !bulk) return false
      const { nodes, lines } = spot
      drawVeil(pen, frame)
      drawLinesOfInterest(pen, bulk, lines, frame.view.zoom, frame.palette)
      const way = light.hovered ? null : light.way
      if (way) {
        const stops = [me, ...way.flatMap((key) => scene.byKey.get(key) ?? [])]
        inPixels(pen, frame, (inPx) => {
          drawWay(pen, stops.map(inPx), frame.palette)
          drawMe(pen, inPx(me), frame.palette)
        })
      }
      faces.draw(pen, nodes.toReversed(), frame, 1)
      faces.drawRings(pen, frame, light)
      return drawNames(pen, frame, nodes)
    },
  }
}

function drawVeil(pen: Pen, { palette, view: { window } }: Frame) {
  pen.save()
  pen.globalAlpha = 1 - DIMMED
  pen.fillStyle = palette.paper
  pen.fillRect(window.left, window.top, window.right - window.left, window.bottom - window.top)
  pen.restore()
}
