interface Placed {
  x: number
  y: number
}

/** Side of a cell, in map units; a few faces lie in each. */
const CELL = 120

/** Finds who lies at a spot, without looking at everybody. */
export interface HitGrid<Node> {
  /** The nearest node within reach; nothing if there is none. */
  nearest: (x: number, y: number, reach: number) => Node | undefined
}

export function createHitGrid<Node extends Placed>(nodes: readonly Node[]): HitGrid<Node> {
  const cells = Map.groupBy(nodes, ({ x, y }) => cellKey(cell(x), cell(y)))

  return {
    nearest(x, y, reach) {
      let nearest: Node | undefined
      let least = reach
      for (let column = cell(x - reach); column <= cell(x + reach); column++) {
        for (let row = cell(y - reach); row <= cell(y + reach); row++) {
          for (const node of cells.get(cellKey(column, row)) ?? []) {
            const distance = Math.hypot(node.x - x, node.y - y)
            if (distance > least) continue
            least = distance
            nearest = node
          }
        }
      }
      return nearest
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
