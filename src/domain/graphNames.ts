import * as z from 'zod'
import type { GraphExport } from './graph.ts'
import { initialsOf } from './name.ts'

/**
 * How much a file of the network tells of who is who: everything (`full`), initials of people
 * beside the names of organisations (`initials`), or numbers alone (`hidden`).
 */
export const GRAPH_NAMES = ['full', 'initials', 'hidden'] as const
export const GraphNames = z.enum(GRAPH_NAMES)
export type GraphNames = z.infer<typeof GraphNames>

/**
 * The network with no more of its names than the user lets out.
 *
 * Headlines go with the names, as "CTO at Nimbus" is one. Where names are hidden, so are
 * organisations and tags, which the user made up and which may hold names.
 */
export function withNames(graph: GraphExport, names: GraphNames): GraphExport {
  switch (names) {
    case 'full':
      return graph
    case 'initials':
      return {
        ...graph,
        nodes: {
          ...graph.nodes,
          people: graph.nodes.people.map((person) => ({
            ...person,
            name: initialsOf(person.name),
            headline: '',
          })),
        },
      }
    case 'hidden':
      return {
        ...graph,
        nodes: {
          people: graph.nodes.people.map((person) => ({
            ...person,
            name: `Person ${person.id}`,
            headline: '',
            organisation: '',
            tags: [],
          })),
          organisations: graph.nodes.organisations.map((organisation) => ({
            ...organisation,
            name: `Organisation ${organisation.id}`,
          })),
        },
      }
  }
}
