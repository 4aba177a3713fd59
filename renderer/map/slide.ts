import type { SceneNode } from './sceneNode.ts'
import type { Point } from './spacing.ts'

const SLIDE_MS = 600

/** Where nodes were before, in their order; whoever was not there is where they are. */
export function startsOf(
  nodes: readonly SceneNode[],
  before: ReadonlyMap<string, Point>,
): { starts: Point[]; hasMoved: boolean } {
  let hasMoved = false
  const starts = nodes.map((node) => {
    const { x, y } = before.get(node.key) ?? node
    hasMoved ||= Math.abs(node.x - x) + Math.abs(node.y - y) > 1
    return { x, y }
  })
  return { starts, hasMoved }
}

/**
 * Lets nodes slide to where they are, from where they were.
 *
 * @param starts in the order of the nodes
 * @param moved is called after each step
 * @param arrived is called at the end, also when it is ended early
 * @returns ends it at once: everybody is then in their place
 */
export function slide(
  nodes: readonly SceneNode[],
  starts: readonly Point[],
  { moved, arrived }: { moved: () => void; arrived: () => void },
): () => void {
  const ends = nodes.map(({ x, y }) => ({ x, y }))
  const begun = performance.now()
  let frame = 0
  let isOver = false

  function moveTo(share: number) {
    nodes.forEach((node, index) => {
      const [start, end] = [starts[index] ?? node, ends[index] ?? node]
      node.x = start.x + (end.x - start.x) * share
      node.y = start.y + (end.y - start.y) * share
    })
  }

  function end() {
    if (isOver) return
    isOver = true
    cancelAnimationFrame(frame)
    moveTo(1)
    arrived()
  }

  function step() {
    const share = Math.min(1, (performance.now() - begun) / SLIDE_MS)
    moveTo(1 - (1 - share) ** 3)
    if (share === 1) return end()
    frame = requestAnimationFrame(step)
    moved()
  }

  step()
  return end
}
