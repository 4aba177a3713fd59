import * as z from 'zod'
import type { Band } from './band.ts'
import type { Circle } from './circle.ts'
import type { Day } from './day.ts'
import type { Closeness, PersonStatus } from './person.ts'
import type { JobFunction, Seniority } from './position.ts'
import type { TieKind, TieState } from './tie.ts'

/** Files other programs read a network from. */
export const GRAPH_FORMATS = ['graphml', 'gexf', 'csv'] as const
export const GraphFormat = z.enum(GRAPH_FORMATS)
export type GraphFormat = z.infer<typeof GraphFormat>

/** Where the map drew something, and the community it is in. */
export interface GraphPlace {
  x: number
  y: number
  community: number
}

export interface GraphPerson {
  id: number
  name: string
  status: PersonStatus
  circle: Circle
  closeness: Closeness | null
  warmth: number
  band: Band
  lastContact: Day | null
  headline: string
  /** Of the current position; empty for none. */
  organisation: string
  seniority: Seniority | null
  jobFunction: JobFunction | null
  tags: readonly string[]
  place: GraphPlace | null
}

export interface GraphOrganisation {
  id: number
  name: string
  /** How many of the people in the graph are there now. */
  people: number
  place: GraphPlace | null
}

export interface GraphTie {
  id: number
  from: number
  to: number
  kind: TieKind
  state: TieState
  /** 0 to 1; 1 for what the user said. */
  confidence: number
}

/** Somebody is at an organisation now. */
export interface GraphMembership {
  personId: number
  organisationId: number
}

/** The network as it leaves the file: without me, in whom every path would meet. */
export interface GraphExport {
  nodes: { people: readonly GraphPerson[]; organisations: readonly GraphOrganisation[] }
  edges: { ties: readonly GraphTie[]; memberships: readonly GraphMembership[] }
}
