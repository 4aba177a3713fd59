import type { SceneNode } from './sceneNode.ts'
import type { Point } from './spacing.ts'

const SLIDE_MS = 600

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
