import type { Circle } from '#domain/circle'
import type { Day } from '#domain/day'
import type { FollowUpAction, FollowUpState } from '#domain/followUp'
import type { InteractionDirection, InteractionKind } from '#domain/interaction'
import type { OrganisationKind, TargetStage } from '#domain/organisation'
import type { PartialDate } from '#domain/partialDate'
import type { Closeness, ContactKind, PersonStatus } from '#domain/person'
import type { TieKind, TieState } from '#domain/tie'

/** An invented network. Whatever points to something else in it holds its index, from 0. */
export interface SampleNetwork {
  /** Whom I know from where; each person but me belongs to one. */
  communities: string[]
  organisations: SampleOrganisation[]
  events: SampleEvent[]
  tags: string[]
  /** The first is me. */
  people: SamplePerson[]
  ties: SampleTie[]
  interactions: SampleInteraction[]
  followUps: SampleFollowUp[]
  targets: SampleTarget[]
}

export interface SampleOrganisation {
  kind: OrganisationKind
  name: string
  website: string
  location: string
  headcount: number | null
  followedOn: Day | null
}

export interface SampleEvent {
  name: string
  place: string
  startsOn: Day
  endsOn: Day
  notes: string
  people: { person: number; state: 'hoped' | 'met'; note: string }[]
}

export interface SamplePosition {
  organisation: number
  title: string
  startedOn: PartialDate
  endedOn: PartialDate | null
}

export interface SamplePerson {
  isMe: boolean
  status: PersonStatus
  /** Index of a community; null for me. */
  community: number | null
  name: string
  givenName: string
  familyName: string
  nickname: string
  location: string
  language: string
  timeZone: string
  linkedin: string | null
  birthday: PartialDate | null
  addedOn: Day
  connectedOn: Day | null
  howMet: string
  metOn: Day | null
  metEvent: number | null
  circle: Circle
  circleSince: Day | null
  cadenceDays: number | null
  closeness: Closeness | null
  contacts: { kind: ContactKind; value: string; label: string }[]
  /** The newest last. */
  positions: SamplePosition[]
  tags: number[]
  notes: string[]
}

export interface SampleTie {
  from: number
  to: number
  kind: TieKind
  state: TieState
  confidence: number
  evidence: string
}

export interface SampleInteraction {
  kind: InteractionKind
  day: Day
  direction: InteractionDirection
  place: string
  notes: string
  event: number | null
  people: number[]
}

export interface SampleFollowUp {
  title: string
  action: FollowUpAction
  state: FollowUpState
  createdOn: Day
  dueOn: Day
  dueAt: string | null
  timeZone: string | null
  notes: string
  alarmMinutes: number | null
  repeats: string | null
  closedOn: Day | null
  people: number[]
}

export interface SampleTarget {
  organisation: number
  stage: TargetStage
  motivation: number
  posting: number
  notes: string
}
