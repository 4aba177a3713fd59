import type { Day, Instant } from './day.ts'
import type { InteractionDirection, InteractionKind } from './interaction.ts'
import type { PartialDate } from './partialDate.ts'

/** What a file came from. Found by content, never by the name of the file. */
export const SOURCES = ['linkedin', 'vcard', 'google', 'outlook', 'csv'] as const
export type Source = (typeof SOURCES)[number]

/** Where something stood: the file as the user knows it (inside an archive `archive.zip/Connections.csv`), and its line, from 1. */
export interface Place {
  file: string
  line: number | null
}

/** Something in a file that could not be read as it stands. Never thrown: the rest of the file is fine. */
export interface Problem extends Place {
  /** A short, stable name in capitals, `NO_NAME`. */
  code: string
  /** What is, in one sentence, with what was done about it. */
  message: string
}

/** A way to reach somebody, as it was written, with the word its owner put beside it ("Work"). */
export interface FoundContact {
  value: string
  label: string
}

export interface FoundPhone extends FoundContact {
  /** The number in E.164 (`+4930555100`), or null where the country is unknown. */
  e164: string | null
}

export interface FoundPhoto {
  mediaType: 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp'
  bytes: Uint8Array
}

/** What one row or card says about somebody. Texts are trimmed; what is not said is '' or empty. */
export interface FoundPerson {
  place: Place
  /** The full name, as the person writes it, without credentials and pronouns. */
  name: string
  givenName: string
  familyName: string
  nickname: string
  /** Credentials after the name, `PhD`. */
  suffix: string
  pronouns: string
  /** What follows `/in/` in the LinkedIn address: percent-decoded, NFC, lower case. */
  linkedin: string | null
  /** Addresses in lower case, without repeats. */
  emails: FoundContact[]
  phones: FoundPhone[]
  /** Web addresses other than the LinkedIn profile. */
  links: FoundContact[]
  /** Postal addresses, on one line each. */
  postal: FoundContact[]
  organisation: string
  title: string
  department: string
  location: string
  birthday: PartialDate | null
  /** The day on which the two connected, where the source says so. */
  connectedOn: Day | null
  notes: string
  tags: string[]
  photo: FoundPhoto | null
  /** A name for this card that its source keeps between exports (vCard UID). */
  sourceId: string | null
  /** Lines of the card that Kithmap has no place for, kept word by word for a lossless export. */
  remainder: string
}

/** Somebody a message or invitation names. */
export interface FoundParticipant {
  name: string
  linkedin: string | null
  email: string | null
}

export interface FoundInteraction {
  place: Place
  /** Equal in every export that holds this interaction, `linkedin:conversation:<id>:<day>`. */
  key: string
  kind: InteractionKind
  day: Day
  at: Instant | null
  direction: InteractionDirection
  /** Everybody but me; at least one. */
  participants: FoundParticipant[]
  /** What was written. Kept only where the user asks for it. */
  text: string
}

export interface FoundOrganisation {
  place: Place
  name: string
  followedOn: Day | null
}

export interface FoundPosition {
  organisation: string
  kind: 'employer' | 'school'
  title: string
  location: string
  startedOn: PartialDate | null
  endedOn: PartialDate | null
}

/** What the source says about me. */
export interface FoundMe {
  person: FoundPerson
  headline: string
  positions: FoundPosition[]
}

/** Everything that was found in the files the user gave. */
export interface Found {
  source: Source
  /** True if `people` are all connections there are, so that one who is missing has gone. */
  isComplete: boolean
  people: FoundPerson[]
  me: FoundMe | null
  interactions: FoundInteraction[]
  organisations: FoundOrganisation[]
  problems: Problem[]
}

/** A person about whom nothing is said yet but where they stood. */
export function emptyPerson(place: Place): FoundPerson {
  return {
    place,
    name: '',
    givenName: '',
    familyName: '',
    nickname: '',
    suffix: '',
    pronouns: '',
    linkedin: null,
    emails: [],
    phones: [],
    links: [],
    postal: [],
    organisation: '',
    title: '',
    department: '',
    location: '',
    birthday: null,
    connectedOn: null,
    notes: '',
    tags: [],
    photo: null,
    sourceId: null,
    remainder: '',
  }
}
