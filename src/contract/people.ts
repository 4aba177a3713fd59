import { oc, type } from '@orpc/contract'
import * as z from 'zod'
import { Band } from '#domain/band'
import type { Cadence } from '#domain/cadence'
import { Circle } from '#domain/circle'
import type { Day, Instant } from '#domain/day'
import type { InteractionKind } from '#domain/interaction'
import {
  Closeness,
  Contact,
  NewPerson,
  type PersonDetails,
  PersonDetails as PersonDetailsShape,
  PersonStatus,
} from '#domain/person'
import { TagName } from '#domain/text'
import type { TieKind, TieState } from '#domain/tie'
import type { FollowUpRow } from './followUps.ts'
import type { InteractionRow } from './interactions.ts'
import type { NoteRow } from './notes.ts'
import type { PositionRow } from './positions.ts'
import { asked } from './refusals.ts'
import type { Tag } from './tags.ts'

/** A person as lists show them. */
export interface PersonRow {
  id: number
  name: string
  headline: string
  status: PersonStatus
  circle: Circle
  closeness: Closeness | null
  tagIds: number[]
  lastContact: Day | null
  warmth: number
  band: Band
  cadence: Cadence | null
}

/** A person's place in a list: enough to show a name that opens the person. */
export interface PersonRef {
  id: number
  name: string
}

/** One line of the sum behind a warmth. */
export interface WarmthTerm {
  interactionId: number
  kind: InteractionKind
  day: Day
  people: number
  adds: number
}

/** Everything the person panel shows. */
export interface PersonSheet {
  id: number
  uid: string
  isMe: boolean
  details: PersonDetails
  suffix: string
  headline: string
  connectedOn: Day | null
  disconnectedOn: Day | null
  metAt: string | null
  trashedAt: Instant | null
  /** As a `data:` address, or null. */
  photo: string | null
  contacts: (z.output<typeof Contact> & { id: number })[]
  positions: PositionRow[]
  tags: Tag[]
  notes: NoteRow[]
  interactions: InteractionRow[]
  followUps: FollowUpRow[]
  ties: {
    id: number
    other: PersonRef
    kind: TieKind
    /** Whether this person is the one it goes out from: "this one reports to the other". */
    isFrom: boolean
    state: TieState
    evidence: string
  }[]
  lastContact: Day | null
  warmth: { value: number; band: Band; halfLifeDays: number; terms: WarmthTerm[] }
  cadence: Cadence | null
}

const Ids = z.array(z.int().positive()).min(1).max(50_000)

/** Which people a list is narrowed to; what is not said does not narrow. */
export const PeopleFilter = z.object({
  text: z.string().max(500).optional(),
  tagId: z.int().optional(),
  organisationId: z.int().optional(),
  circle: Circle.optional(),
  band: Band.optional(),
  status: PersonStatus.optional(),
})
export type PeopleFilter = z.infer<typeof PeopleFilter>

export const PeopleSort = z.enum([
  'name',
  'headline',
  'warmth',
  'last contact',
  'circle',
  'closeness',
  'added',
])
export type PeopleSort = z.infer<typeof PeopleSort>

export const people = {
  /** One page of the narrowed and sorted list, and how many there are in all. */
  list: oc
    .input(
      z.object({
        filter: PeopleFilter.default({}),
        sort: PeopleSort.default('name'),
        descending: z.boolean().default(false),
        offset: z.int().nonnegative().default(0),
        limit: z.int().min(1).max(50_000).default(100),
      }),
    )
    .output(type<{ total: number; rows: PersonRow[] }>()),

  /** The ids of everybody in the narrowed list, for "select all". */
  ids: oc.input(z.object({ filter: PeopleFilter.default({}) })).output(type<number[]>()),

  get: asked.input(z.object({ id: z.int() })).output(type<PersonSheet>()),

  /** Whom a link or a card names by uid. */
  ofUid: asked.input(z.object({ uid: z.string().max(200) })).output(type<PersonRef>()),

  /** Me; nothing before the user or an import said who that is. */
  me: oc.output(type<PersonRef | null>()),

  add: oc.input(NewPerson).output(type<PersonRef>()),

  edit: asked
    .input(
      z.object({
        id: z.int(),
        changes: PersonDetailsShape.partial(),
        /** If given, takes the place of all contacts of this person. */
        contacts: z.array(Contact).max(100).optional(),
      }),
    )
    .output(type<void>()),

  /** Bulk edit: what is not said stays as it is. */
  editMany: oc
    .input(
      z.object({
        ids: Ids,
        circle: Circle.optional(),
        closeness: Closeness.nullable().optional(),
        cadenceDays: PersonDetailsShape.shape.cadenceDays.optional(),
        pausedUntil: PersonDetailsShape.shape.pausedUntil.optional(),
        /** Names; a tag that is not there yet is made. */
        addTags: z.array(TagName).max(100).optional(),
        removeTagIds: z.array(z.int()).max(100).optional(),
      }),
    )
    .output(type<void>()),

  trash: oc.input(z.object({ ids: Ids })).output(type<void>()),
  restore: oc.input(z.object({ ids: Ids })).output(type<void>()),
  trashed: oc.output(type<(PersonRef & { headline: string; trashedAt: Instant })[]>()),
}
