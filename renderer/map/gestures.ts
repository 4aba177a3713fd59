import type { SceneNode } from './sceneNode.ts'
import type { Point } from './spacing.ts'

/** How far the pointer goes before a press is a drag, in pixels. */
const DRAG_PX = 5

/** Something that is being drawn with the pointer; points in pixels from the top left corner. */
export type Stroke =
  | { kind: 'lasso'; points: Point[] }
  | { kind: 'tie'; from: SceneNode; to: Point }
  | { kind: 'move'; node: SceneNode; to: Point }

/** What the pointer can do beside moving the map. */
export interface GestureEars {
  nodeAt: (point: Point) => SceneNode | undefined
  /** Only who has a face can be dragged: where all is dots, a press would hardly ever miss one. */
  hasFace: (node: SceneNode) => boolean
  /** Whether dragging from a face draws a tie, also without the Alt key. */
  drawsTies: () => boolean
  clicked: (node: SceneNode, isAdding: boolean) => void
  lassoed: (points: readonly Point[], isAdding: boolean) => void
  tied: (from: SceneNode, to: SceneNode) => void
  moved: (node: SceneNode, to: Point) => void
  /** Told after each change of what is being drawn; null when it ends. */
  drawing: (stroke: Stroke | null) => void
}

/**
 * Takes a press on a face, and one with Shift, before vis-network does: a face is dragged to another
 * place or to another face, Shift draws a lasso. All else moves the map, as does every touch.
 *
 * @returns ends it
 */
export function takeGestures(element: HTMLElement, ears: GestureEars): () => void {
  let start: { at: Point; node: SceneNode | undefined; pointerId: number } | null = null
  let stroke: Stroke | null = null

  function pointOf(event: PointerEvent): Point {
    const { left, top } = element.getBoundingClientRect()
    return { x: event.clientX - left, y: event.clientY - top }
  }

  function press(event: PointerEvent) {
    if (event.pointerType === 'touch' || event.button !== 0) return
    const at = pointOf(event)
    const found = ears.nodeAt(at)
    const node = found && ears.hasFace(found) ? found : undefined
    if (!node && !event.shiftKey) return
    event.stopPropagation()
    element.focus({ preventScroll: true })
    start = { at, node, pointerId: event.pointerId }
    addEventListener('pointermove', move)
    addEventListener('pointerup', release)
    addEventListener('pointercancel', cancel)
    addEventListener('keydown', cancelByKey, { capture: true })
  }

  function move(event: PointerEvent) {
    if (!start) return
    const to = pointOf(event)
    if (!stroke && Math.hypot(to.x - start.at.x, to.y - start.at.y) < DRAG_PX) return
    stroke ??= begun(event, to)
    if (stroke.kind === 'lasso') stroke.points.push(to)
    else stroke = { ...stroke, to }
    ears.drawing(stroke)
  }

  function begun(event: PointerEvent, to: Point): Stroke {
    const { node, at } = start ?? { node: undefined, at: to }
    if (!node || event.shiftKey) return { kind: 'lasso', points: [at] }
    const isTie = node.person !== null && (event.altKey || ears.drawsTies())
    return isTie ? { kind: 'tie', from: node, to } : { kind: 'move', node, to }
  }

  function release(event: PointerEvent) {
    const [pressed, drawn] = [start, stroke]
    cancel()
    if (!drawn && pressed?.node) {
      const isAdding = event.shiftKey || event.ctrlKey || event.metaKey
      ears.clicked(pressed.node, isAdding)
    }
    if (drawn?.kind === 'lasso') ears.lassoed(drawn.points, event.ctrlKey || event.metaKey)
    if (drawn?.kind === 'move') ears.moved(drawn.node, drawn.to)
    if (drawn?.kind === 'tie') {
      const to = ears.nodeAt(drawn.to)
      if (to?.person && to !== drawn.from) ears.tied(drawn.from, to)
    }
  }

  function cancelByKey(event: KeyboardEvent) {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    cancel()
  }

  function cancel() {
    start = null
    removeEventListener('pointermove', move)
    removeEventListener('pointerup', release)
    removeEventListener('pointercancel', cancel)
    removeEventListener('keydown', cancelByKey, { capture: true })
    if (stroke) ears.drawing(null)
    stroke = null
  }

  element.addEventListener('pointerdown', press, { capture: true })
  return () => {
    cancel()
    element.removeEventListener('pointerdown', press, { capture: true })
  }
}

/** Whether a point lies in a closed line, by the even-odd rule. */
export function isInLasso({ x, y }: Point, points: readonly Point[]): boolean {
  let isInside = false
  points.forEach((from, index) => {
    const to = points[(index + 1) % points.length] ?? from
    const crosses = from.y > y !== to.y > y
    if (crosses && x < ((to.x - from.x) * (y - from.y)) / (to.y - from.y) + from.x)
      isInside = !isInside
  })
  return isInside
}
