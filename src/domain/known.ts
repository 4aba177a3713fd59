import type { Day, Instant } from './day.ts'
import type { InteractionDirection } from './interaction.ts'
import type { PartialDate } from './partialDate.ts'
import type { ContactKind } from './person.ts'

/** What the file knows about a person, as far as an import may have something to add. */
export interface KnownPerson {
  id: number
  isMe: boolean
  name: string
  givenName: string
  familyName: string
  nickname: string
  suffix: string
  pronouns: string
  headline: string
  location: string
  linkedin: string | null
  birthday: PartialDate | null
  connectedOn: Day | null
  disconnectedOn: Day | null
  trashedAt: Instant | null
  contacts: { kind: ContactKind; canonical: string }[]
  positions: KnownPosition[]
  /** Folded names. */
  tags: string[]
  notes: string[]
  hasPhoto: boolean
  sourceKeys: string[]
}

export interface KnownPosition {
  id: number
  title: string
  organisation: string
  isCurrent: boolean
}

export interface KnownInteraction {
  id: number
  sourceKey: string
  direction: InteractionDirection
  hasNotes: boolean
  /** True once the user has written anything of it: then all of it stays. */
  isEdited: boolean
  personIds: number[]
}

/** Everything an import is compared with. */
export interface Known {
  people: KnownPerson[]
  interactions: KnownInteraction[]
  /** Canonical names. */
  organisations: string[]
}
