/** A way from me over people who know each other. */
export interface WarmPath {
  /** Whom it leads over, the target last; nodes by index. */
  nodes: number[]
  /** The product of what each hop is worth, 0 to 1. */
  reliability: number
}

/** Who can be reached from me, and over whom; nodes by index. */
export interface PathNetwork {
  /** What my own tie to each is worth, 0 to 1; 0 for somebody I have not met. */
  fromMe: (node: number) => number
  /** Whom each is tied to, with what that tie is worth, above 0; each tie is in both lists. */
  neighbours: (node: number) => Iterable<readonly [node: number, reliability: number]>
}

/**
 * The best ways from me to any of the targets, of at most three hops: directly, over one, or over two.
 *
 * A path is as reliable as the product of its hops, so the best ones are the shortest by −log
 * reliability, as Yen's algorithm would find them one after another (Yen 1971). With three hops at
 * most, all of them are looked at from the target's side instead, which is exact, and cheaper than
 * one search of the whole network; whatever cannot become one of the best is left at once.
 *
 * Nobody is met twice, and whoever stands between is not a target themselves and knows me or leads
 * to somebody who does. Equally reliable paths are ordered by fewer hops, then by index.
 *
 * @param k how many at most
 */
export function warmPaths(
  { fromMe, neighbours }: PathNetwork,
  targets: ReadonlySet<number>,
  k: number,
): WarmPath[] {
  const best = createBest(k)
  const beginnings = new Map<number, Beginning[]>()

  /** The best ways from me over somebody to `last`: one who knows many targets is asked but once. */
  function beginningsOf(last: number): Beginning[] {
    const known = beginnings.get(last)
    if (known) return known
    const found = [...neighbours(last)]
      .filter(([first]) => !targets.has(first))
      .map(([first, between]) => ({ first, worth: fromMe(first) * between }))
      .filter(({ worth }) => worth > 0)
      .toSorted((a, b) => b.worth - a.worth || a.first - b.first)
      .slice(0, k)
    beginnings.set(last, found)
    return found
  }

  for (const target of targets) {
    best.offer([target], fromMe(target))
    for (const [last, toTarget] of neighbours(target)) {
      if (targets.has(last)) continue
      best.offer([last, target], fromMe(last) * toTarget)
      if (toTarget < best.floor()) continue
      for (const { first, worth } of beginningsOf(last)) {
        if (worth * toTarget < best.floor()) break
        best.offer([first, last, target], worth * toTarget)
      }
    }
  }
  return best.paths()
}

/** A way from me to somebody, over one other. */
interface Beginning {
  first: number
  /** 0 to 1. */
  worth: number
}

/** Keeps the k best paths that were offered. */
function createBest(k: number) {
  let kept: WarmPath[] = []

  return {
    /** Nothing below it is kept any more. */
    floor: () => (kept.length < k ? 0 : (kept.at(-1)?.reliability ?? 0)),
    offer(nodes: number[], reliability: number) {
      if (!(reliability > 0) || k < 1) return
      const last = kept.length < k ? undefined : kept.at(-1)
      if (last && reliability < last.reliability) return
      const path = { nodes, reliability }
      const at = kept.findIndex((other) => comesBefore(path, other))
      kept.splice(at < 0 ? kept.length : at, 0, path)
      kept = kept.slice(0, k)
    },
    paths: () => kept,
  }
}

function comesBefore(a: WarmPath, b: WarmPath): boolean {
  if (a.reliability !== b.reliability) return a.reliability > b.reliability
  if (a.nodes.length !== b.nodes.length) return a.nodes.length < b.nodes.length
  const differs = a.nodes.findIndex((node, at) => node !== b.nodes[at])
  return differs >= 0 && (a.nodes[differs] ?? 0) < (b.nodes[differs] ?? 0)
}

/** How far one may go to tell who is nearest, in hops. */
const MOST_HOPS = 6

/**
 * The shortest way from me to any of the targets over ties that may be too many for an introduction.
 *
 * @returns whom it leads over, the target last; nothing within six hops
 */
export function longWay(
  { fromMe, neighbours }: PathNetwork,
  targets: ReadonlySet<number>,
): number[] | undefined {
  const towards = new Map<number, number | null>([...targets].map((target) => [target, null]))
  let frontier = [...targets]
  for (let hops = 1; hops <= MOST_HOPS && frontier.length > 0; hops++) {
    const known = frontier.find((node) => fromMe(node) > 0)
    if (known !== undefined) return wayFrom(known, towards)
    const next: number[] = []
    for (const node of frontier) {
      for (const [neighbour] of neighbours(node)) {
        if (towards.has(neighbour)) continue
        towards.set(neighbour, node)
        next.push(neighbour)
      }
    }
    frontier = next
  }
  return undefined
}

function wayFrom(start: number, towards: ReadonlyMap<number, number | null>): number[] {
  const way = [start]
  for (let next = towards.get(start); next != null; next = towards.get(next)) way.push(next)
  return way
}
