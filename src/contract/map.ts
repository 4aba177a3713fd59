import { oc, type } from '@orpc/contract'
import * as z from 'zod'
import type { Band } from '#domain/band'
import type { Circle } from '#domain/circle'
import type { Day } from '#domain/day'
import type { PersonStatus } from '#domain/person'
import type { TieKind, TieState } from '#domain/tie'

/** Where something lies on the map; null before the layout has placed it. */
export interface MapPlace {
  x: number
  y: number
  community: number
}

export interface MapPerson {
  id: number
  name: string
  headline: string
  status: PersonStatus
  circle: Circle
  closeness: number | null
  warmth: number
  band: Band
  lastContact: Day | null
  /** Of the current position, or null. */
  organisationId: number | null
  place: MapPlace | null
}

export interface MapOrganisation {
  id: number
  name: string
  people: number
  place: MapPlace | null
}

export interface MapTie {
  from: number
  to: number
  kind: TieKind
  state: TieState
}

/** The network without me: people, the organisations they are at now, and the ties between people. */
export interface MapGraph {
  people: MapPerson[]
  organisations: MapOrganisation[]
  ties: MapTie[]
}

export const map = {
  graph: oc.output(type<MapGraph>()),
  /** Keeps what the layout computed. Nothing for undo: it follows from the network. */
  place: oc
    .input(
      z.object({
        places: z
          .array(
            z.object({
              kind: z.enum(['person', 'organisation']),
              id: z.int(),
              x: z.number(),
              y: z.number(),
              community: z.int(),
            }),
          )
          .max(200_000),
      }),
    )
    .output(type<void>()),
}
