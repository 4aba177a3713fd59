import type { Box } from './occupancy.ts'

interface Placed {
  x: number
  y: number
}

/** Side of a cell, in map units; a few faces lie in each. */
const CELL = 120

/** Finds who lies at a spot or in a window, without looking at everybody. */
export interface NodeGrid<Node> {
  /** The nearest node within reach that is accepted; nothing if there is none. */
  nearest: (
    x: number,
    y: number,
    reach: number,
    accepts?: (node: Node) => boolean,
  ) => Node | undefined
  /** Everybody in a box. */
  within: (box: Box) => Node[]
}

export function createNodeGrid<Node extends Placed>(nodes: readonly Node[]): NodeGrid<Node> {
  const cells = Map.groupBy(nodes, ({ x, y }) => cellKey(cell(x), cell(y)))
  const isNearAll = (columns: number, rows: number) => columns * rows > 4 * cells.size

  return {
    nearest(x, y, reach, accepts = () => true) {
      let nearest: Node | undefined
      let least = reach
      for (let column = cell(x - reach); column <= cell(x + reach); column++) {
        for (let row = cell(y - reach); row <= cell(y + reach); row++) {
          for (const node of cells.get(cellKey(column, row)) ?? []) {
            const distance = Math.hypot(node.x - x, node.y - y)
            if (distance > least || !accepts(node)) continue
            least = distance
            nearest = node
          }
        }
      }
      return nearest
    },
    within({ left, top, right, bottom }) {
      const isIn = ({ x, y }: Node) => x >= left && x <= right && y >= top && y <= bottom
      const [columns, rows] = [cell(right) - cell(left) + 1, cell(bottom) - cell(top) + 1]
      // Of a window that is larger than the map, most cells are empty.
      if (isNearAll(columns, rows)) return nodes.filter(isIn)
      const found: Node[] = []
      for (let column = cell(left); column <= cell(right); column++) {
        for (let row = cell(top); row <= cell(bottom); row++) {
          for (const node of cells.get(cellKey(column, row)) ?? []) if (isIn(node)) found.push(node)
        }
      }
      return found
    },
  }
}

/** One number for a column and a row, each within ±500,000. */
function cellKey(column: number, row: number): number {
  return column * 1_000_003 + row
}

function cell(coordinate: number): number {
  return Math.floor(coordinate / CELL)
}
