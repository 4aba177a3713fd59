import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'

/** Where the figures lie, and the script that makes them. */
export const NETWORKX_FOLDER = join(import.meta.dirname, '../unit/domain/structure/networkx')

const Figures = z.object({
  size: z.int(),
  links: z.array(
    z
      .union([z.tuple([z.int(), z.int()]), z.tuple([z.int(), z.int(), z.number()])])
      .transform(([from, to, weight = 1]) => ({ from, to, weight })),
  ),
  components: z.array(z.int()),
  /** With how many nodes each cuts off. */
  articulations: z.array(z.tuple([z.int(), z.int()])),
  /** Null where it is not defined. */
  constraint: z.array(z.number().nullable()),
  effectiveSize: z.array(z.number().nullable()),
  communities: z.array(z.array(z.int())),
  modularity: z.number(),
})

export const NETWORKX_GRAPHS = [
  'karate',
  'karate-weighted',
  'les-miserables',
  'florentine-families',
  'barbell',
  'chain',
  'star-with-loners',
  'caveman',
  'planted-partition',
  'random',
  'random-weighted',
  'random-tree',
  'scale-free-weighted',
] as const

/** A graph, and what networkx finds in it. */
export function networkxFigures(name: (typeof NETWORKX_GRAPHS)[number]): z.infer<typeof Figures> {
  return Figures.parse(JSON.parse(readFileSync(join(NETWORKX_FOLDER, `${name}.json`), 'utf8')))
}
