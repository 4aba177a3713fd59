import { oc, type } from '@orpc/contract'
import * as z from 'zod'
import type { Band } from '#domain/band'
import type { Circle } from '#domain/circle'
import type { Day } from '#domain/day'
import type { PersonStatus } from '#domain/person'
import type { JobFunction, Seniority } from '#domain/position'
import type { TieKind, TieState } from '#domain/tie'
import type { Packed } from './packed.ts'
import { asked } from './refusals.ts'

/** Where something lies on the map; null before the layout has placed it. */
export interface MapPlace {
  x: number
  y: number
  community: number
  /** Put there by the user: it stays when the map is arranged anew. */
  isPinned: boolean
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
  seniority: Seniority | null
  jobFunction: JobFunction | null
  tagIds: number[]
  /** The event where they were met, or null. */
  metEventId: number | null
  hasPhoto: boolean
  connectedOn: Day | null
  /** The first day on which they are known to have been there. */
  since: Day
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
  /** Events where somebody on the map was met. */
  events: { id: number; name: string }[]
  people: MapPerson[]
  organisations: MapOrganisation[]
  ties: MapTie[]
}

/**
 * Everybody's part in every interaction as columns of equal length: what their warmth on any day
 * is summed from.
 */
export interface MapHistory {
  personIds: number[]
  /** Days since 1970-01-01. */
  days: number[]
  /** What each adds on its day, before it fades. */
  weights: number[]
}

const NodeRef = z.object({ kind: z.enum(['person', 'organisation']), id: z.int() })
const Place = NodeRef.extend({ x: z.number(), y: z.number() })

export const map = {
  graph: oc.output(type<Packed<MapGraph>>()),

  /** Has the graph ready for whoever asks for it next. */
  prepare: oc.output(type<void>()),

  /** Keeps what the layout computed. Nothing for undo: it follows from the network. */
  place: oc
    .input(z.object({ places: z.array(Place.extend({ community: z.int() })).max(200_000) }))
    .output(type<void>()),

  /** Puts a node where the user wants it, to stay. */
  pin: asked.input(Place).output(type<void>()),

  /** Lets a pinned node go back to where the layout has it. */
  unpin: asked.input(NodeRef).output(type<void>()),

  history: oc.output(type<MapHistory>()),

  /** Photos as `data:` addresses; those who have none are left out. */
  photos: oc
    .input(z.object({ personIds: z.array(z.int()).max(200) }))
    .output(type<{ id: number; photo: string }[]>()),
}
