/**
 * The neighbours two nodes have in common.
 *
 * Goes through the fewer of them: done for every link of a graph, this is near linear even where
 * somebody is tied to thousands.
 *
 * @see Chiba, Nishizeki, "Arboricity and subgraph listing algorithms", 1985,
 *   https://doi.org/10.1137/0214017
 */
export function sharedNeighbours(
  ofFirst: ReadonlyMap<number, number>,
  ofSecond: ReadonlyMap<number, number>,
): number[] {
  const isFirstFewer = ofFirst.size <= ofSecond.size
  const [fewer, others] = isFirstFewer ? [ofFirst, ofSecond] : [ofSecond, ofFirst]
  const shared: number[] = []
  for (const node of fewer.keys()) if (others.has(node)) shared.push(node)
  return shared
}
