export type Direction = 'left' | 'right' | 'up' | 'down'

interface Placed {
  x: number
  y: number
}

/** How much a step aside counts, so that the next one lies where the key points. */
const ASIDE = 2

/** The nearest of the others in a direction, within 45° to either side; nothing if there is none. */
export function nextInDirection<Node extends Placed>(
  nodes: readonly Node[],
  from: Placed,
  direction: Direction,
): Node | undefined {
  let next: Node | undefined
  let least = Infinity
  for (const node of nodes) {
    const { ahead, aside } = seenFrom(from, node, direction)
    const cost = ahead + ASIDE * aside
    if (ahead <= 0 || aside > ahead || cost >= least) continue
    least = cost
    next = node
  }
  return next
}

function seenFrom(from: Placed, to: Placed, direction: Direction) {
  const across = to.x - from.x
  const down = to.y - from.y
  switch (direction) {
    case 'left':
      return { ahead: -across, aside: Math.abs(down) }
    case 'right':
      return { ahead: across, aside: Math.abs(down) }
    case 'up':
      return { ahead: -down, aside: Math.abs(across) }
    case 'down':
      return { ahead: down, aside: Math.abs(across) }
  }
}
