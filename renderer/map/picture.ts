import { bulkOf } from './bulk.ts'
import { type Dress, lookAt, PRESENCE } from './dress.ts'
import { DIMMED } from './drawFace.ts'
import { drawLines } from './drawLines.ts'
import { drawRings } from './drawRings.ts'
import { createFaceLayer } from './faceLayer.ts'
import { paintedFace, putFace } from './faces.ts'
import { drawGround } from './ground.ts'
import { createPainting } from './painting.ts'
import type { Palette } from './palette.ts'
import type { Pen } from './pen.ts'
import { DIRECT } from './pictures.ts'
import type { Scene } from './scene.ts'
import { createSvgPen } from './svgPen.ts'
import { createTextWidths } from './textWidths.ts'
import type { View } from './view.ts'
import { dotRadiusPx } from './zoom.ts'

/** What is to be seen on a picture. */
export interface Pictured {
  scene: Scene
  dress: Dress
  palette: Palette
  view: View
  names: 'shown' | 'hidden'
}

/** Pixels of a PNG for one of the page: sharp on paper and on fine screens. */
const PNG_RATIO = 2

/** The part of the map that is seen, as a PNG. */
export function pngOf(pictured: Pictured): Promise<Blob> {
  const { width, height } = sizeOf(pictured.view)
  const canvas = new OffscreenCanvas(width * PNG_RATIO, height * PNG_RATIO)
  const ctx = canvas.getContext('2d')
  if (!ctx) throw new Error('this window cannot draw')
  ctx.scale(PNG_RATIO, PNG_RATIO)
  drawPicture(ctx, pictured, PNG_RATIO)
  return canvas.convertToBlob({ type: 'image/png' })
}

/** The part of the map that is seen, as an SVG. */
export function svgOf(pictured: Pictured): Blob {
  const { width, height } = sizeOf(pictured.view)
  const { pen, text } = createSvgPen(width, height)
  drawPicture(pen, pictured, 1)
  return new Blob([text()], { type: 'image/svg+xml' })
}

function sizeOf({ zoom, window: { left, top, right, bottom } }: View) {
  return { width: Math.round((right - left) * zoom), height: Math.round((bottom - top) * zoom) }
}

function drawPicture(pen: Pen, pictured: Pictured, ratio: number) {
  const { dress, palette, view } = pictured
  const { zoom, window } = view
  const scene = pictured.names === 'shown' ? pictured.scene : withoutNames(pictured.scene)
  const bulk = bulkOf(scene)
  pen.scale(zoom, zoom)
  pen.translate(-window.left, -window.top)
  pen.fillStyle = palette.paper
  pen.fillRect(window.left, window.top, window.right - window.left, window.bottom - window.top)
  if (bulk.rings.length > 0) drawRings(pen, bulk.rings, zoom, palette)
  else drawGround(pen, bulk, palette.areas)
  if (bulk.showsLines) drawLines(pen, bulk, dress, { zoom, window, ratio }, palette)
  drawDots(pen, scene, dress, view, palette)

  const faces = createFaceLayer(() => undefined)
  const painting = createPainting(faces, createTextWidths())
  faces.show(scene, dress)
  painting.show(scene, dress)
  painting.draw(pen, { pictures: DIRECT, palette, view, isMoving: false, fades: false })
}

function drawDots(pen: Pen, { nodes }: Scene, dress: Dress, view: View, palette: Palette) {
  const { zoom, window } = view
  pen.save()
  pen.scale(1 / zoom, 1 / zoom)
  for (const { index, x, y } of nodes) {
    const presence = dress.presence[index]
    const isOutside = x < window.left || x > window.right || y < window.top || y > window.bottom
    if (presence === PRESENCE.absent || isOutside) continue
    const look = lookAt(dress, index)
    const radiusPx = dotRadiusPx(look.radiusPx, zoom)
    pen.globalAlpha = presence === PRESENCE.back ? DIMMED : 1
    const face = paintedFace({ look, radiusPx, letters: '' }, '', palette)
    putFace(pen, DIRECT, face, radiusPx, { x: x * zoom, y: y * zoom })
  }
  pen.restore()
}

/** The same map, on which nobody can be told from anybody else. */
function withoutNames(scene: Scene): Scene {
  const nodes = scene.nodes.map((node) => ({ ...node, name: '' }))
  return {
    ...scene,
    nodes,
    byKey: new Map(nodes.map((node) => [node.key, node])),
    communities: scene.communities.map((community) => ({ ...community, name: null })),
  }
}
