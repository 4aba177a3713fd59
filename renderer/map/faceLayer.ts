import { type Dress, lookAt, NO_DRESS } from './dress.ts'
import { drawRing } from './drawFace.ts'
import { isSharp, type PaintedFace, paintedFace, putFace } from './faces.ts'
import type { Frame } from './frame.ts'
import type { Light } from './light.ts'
import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'
import type { PhotoOf } from './photos.ts'
import { EMPTY_SCENE, type Scene } from './scene.ts'
import { lettersOf, type SceneNode } from './sceneNode.ts'
import { faceRadiusPx } from './zoom.ts'

/** Faces with their letters or photos, and the rings around those who are chosen. */
export interface FaceLayer {
  show: (scene: Scene, dress: Dress) => void
  radiusPxOf: (zoom: number) => (node: SceneNode) => number
  /** Draws faces, later ones before earlier ones. */
  draw: (pen: Pen, nodes: Iterable<SceneNode>, frame: Frame, alpha: number) => void
  drawRings: (pen: Pen, frame: Frame, light: Light) => void
}

export function createFaceLayer(photoOf: PhotoOf): FaceLayer {
  let scene = EMPTY_SCENE
  let dress = NO_DRESS
  /** Faces as they were drawn last. */
  let faces = new Map<
    SceneNode,
    PaintedFace & { photo: ImageBitmap | undefined; palette: Palette }
  >()

  function radiusPxOf(zoom: number) {
    return ({ index }: SceneNode) => faceRadiusPx(dress.radiusPx[index] ?? 0, zoom)
  }

  /** Draws a face where a pen in pixels has it. */
  function face(pen: Pen, node: SceneNode, { pictures, palette, isMoving, view: { zoom } }: Frame) {
    const radiusPx = radiusPxOf(zoom)(node)
    const photo = photoOf(node)
    let painted = faces.get(node)
    const isOther = painted?.photo !== photo || painted?.palette !== palette
    if (!painted || isOther || !isSharp(painted, radiusPx, isMoving)) {
      const look = lookAt(dress, node.index)
      const letters = lettersOf(node)
      const face = { look, radiusPx, letters, photo }
      painted = { ...paintedFace(face, photo ? node.key : letters, palette), photo, palette }
      faces.set(node, painted)
    }
    putFace(pen, pictures, painted, radiusPx, { x: node.x * zoom, y: node.y * zoom })
  }

  return {
    show(next, wears) {
      scene = next
      dress = wears
      faces = new Map()
    },
    radiusPxOf,
    draw(pen, nodes, frame, alpha) {
      pen.save()
      pen.scale(1 / frame.view.zoom, 1 / frame.view.zoom)
      pen.globalAlpha = alpha
      for (const node of nodes) face(pen, node, frame)
      pen.restore()
    },
    drawRings(pen, { view: { zoom }, palette }, { picked, selected }) {
      const rings = [...picked].flatMap((id) => scene.byKey.get(`person ${id}`) ?? [])
      if (selected && !picked.has(selected.id)) rings.push(selected)
      for (const node of rings) {
        pen.save()
        pen.translate(node.x, node.y)
        pen.scale(1 / zoom, 1 / zoom)
        const look = lookAt(dress, node.index)
        const gapPx = look.decides ? 6 : 4
        const widthPx = node === selected ? 2.5 : 2
        drawRing(pen, look, radiusPxOf(zoom)(node) + gapPx, widthPx, palette.accent)
        pen.restore()
      }
    },
  }
}
