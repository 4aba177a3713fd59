import type { Canvas2D } from './canvas2D.ts'
import { type Area, areasOf, drawAreaNames } from './drawAreas.ts'
import { DIMMED } from './drawFace.ts'
import { drawLines, drawLinesOfInterest } from './drawLines.ts'
import { createFaceSprites } from './faceSprites.ts'
import { paintedGround } from './ground.ts'
import { createKeptPicture } from './keptPicture.ts'
import { EVEN_LIGHT, isLineOfInterest, isLit, type Light } from './light.ts'
import { createNameLayer } from './nameLayer.ts'
import type { Box } from './occupancy.ts'
import { paletteOf } from './palette.ts'
import { EMPTY_SCENE, type Scene } from './scene.ts'
import type { SceneLine, SceneNode } from './sceneNode.ts'
import type { View } from './view.ts'
import { boxOf, FAR_ZOOM, faceGrowth } from './zoom.ts'

/** With more faces than this, painting takes too long for each frame of a movement. */
const MOST_PAINTED_ANEW = 1000

/** Farther than this from the outermost face nothing is painted, in map units. */
const REACH = 150

/**
 * How a map looks. All of it is a picture that is painted when something changes; whoever is
 * hovered is drawn before it with their neighbours, and the picture steps back.
 */
export interface Painting {
  /** To be called for another scene, and when somebody in it has moved. */
  show: (scene: Scene) => void
  shine: (light: Light) => void
  /** Reads the colours again. */
  recolour: () => void
  /** To be called when the fonts have come. */
  measureAgain: () => void
  /** Everything that is behind the faces of the foreground. */
  drawBehind: (ctx: CanvasRenderingContext2D, view: View, isMoving: boolean) => void
  drawFace: (ctx: Canvas2D, node: SceneNode, zoom: number) => void
  /** The names of the foreground. */
  drawBefore: (ctx: CanvasRenderingContext2D, view: View) => void
}

/** @param element has the colours */
export function createPainting(element: Element): Painting {
  const sprites = createFaceSprites()
  const names = createNameLayer()
  const namesBefore = createNameLayer()
  const picture = createKeptPicture(paint, () => whole)
  let palette = paletteOf(element)
  let scene = EMPTY_SCENE
  let light = EVEN_LIGHT
  let whole: Box = { left: 0, right: 0, top: 0, bottom: 0 }
  let areas: Area[] = []
  let ground = paintedGround([], palette)
  let linesBefore: SceneLine[] = []

  function paint(ctx: Canvas2D, view: View, isSketch: boolean) {
    const { zoom } = view
    const resting = { ...light, hovered: null }
    ground.draw(ctx)
    if (zoom >= FAR_ZOOM) drawAreaNames(ctx, areas, zoom, palette)
    drawLines(ctx, scene.lines, view, resting, palette)
    for (const node of scene.nodes) {
      const isSeen = isInside(node, view)
      if (isSeen && !(zoom < FAR_ZOOM && isOfOnePerson(node)))
        face(ctx, node, zoom, isSketch, resting)
    }
    if (zoom < FAR_ZOOM) drawAreaNames(ctx, areas, zoom, palette)
    if (!isSketch) names.draw(ctx, scene, resting, view, palette)
  }

  function face(ctx: Canvas2D, node: SceneNode, zoom: number, isSketch: boolean, light: Light) {
    const radiusPx = node.radiusPx * faceGrowth(zoom)
    sprites.draw(ctx, node, {
      palette,
      zoom,
      radiusPx,
      isLit: isLit(node, light),
      isSelected: node === light.selected,
      isSketch,
    })
  }

  return {
    show(next) {
      scene = next
      whole = boxAround(next)
      areas = areasOf(next)
      ground = paintedGround(next.communities, palette)
      names.forget('places')
      namesBefore.forget('places')
      picture.forget()
    },
    shine(next) {
      if (next.selected !== light.selected || next.band !== light.band) picture.forget()
      light = next
      linesBefore = light.hovered ? scene.lines.filter((l) => isLineOfInterest(l, light)) : []
    },
    recolour() {
      palette = paletteOf(element)
      ground = paintedGround(scene.communities, palette)
      picture.forget()
    },
    measureAgain() {
      names.forget('widths')
      namesBefore.forget('widths')
      picture.forget()
    },
    drawBehind(ctx, view, isMoving) {
      picture.draw(ctx, view, isMoving && scene.nodes.length > MOST_PAINTED_ANEW)
      if (!light.hovered) return
      const { left, top, right, bottom } = view.window
      ctx.save()
      ctx.globalAlpha = 1 - DIMMED
      ctx.fillStyle = palette.paper
      ctx.fillRect(left, top, right - left, bottom - top)
      ctx.restore()
      drawLinesOfInterest(ctx, linesBefore, view.zoom, palette)
    },
    drawFace(ctx, node, zoom) {
      face(ctx, node, zoom, false, light)
    },
    drawBefore(ctx, view) {
      if (light.hovered) namesBefore.draw(ctx, scene, light, view, palette)
    },
  }
}

/** An organisation that joins nobody to anybody: from afar it would only be in the way. */
function isOfOnePerson({ kind, neighbours }: SceneNode): boolean {
  return kind === 'organisation' && neighbours.size < 2
}

/** Whether any of a face may be seen. */
function isInside({ x, y, radiusPx }: SceneNode, { zoom, window }: View): boolean {
  const radius = (2 * radiusPx + 8) / zoom
  return (
    x + radius > window.left &&
    x - radius < window.right &&
    y + radius > window.top &&
    y - radius < window.bottom
  )
}

function boxAround({ nodes }: Scene): Box {
  const { left, right, top, bottom } = boxOf(nodes) ?? { left: 0, right: 0, top: 0, bottom: 0 }
  return { left: left - REACH, right: right + REACH, top: top - REACH, bottom: bottom + REACH }
}
