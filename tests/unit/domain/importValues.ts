import { Day } from '#domain/day'
import {
  emptyPerson,
  type Found,
  type FoundContact,
  type FoundInteraction,
  type FoundPerson,
  type FoundPhone,
} from '#domain/found'
import type { Known, KnownPerson } from '#domain/known'

/** Somebody a file names, about whom nothing is said but what is given. */
export function foundPerson(said: Partial<FoundPerson>): FoundPerson {
  return { ...emptyPerson({ file: 'people.csv', line: 2 }), name: 'Ana Silva', ...said }
}

export function address(value: string): FoundContact {
  return { value, label: '' }
}

export function phone(value: string, e164: string | null = null): FoundPhone {
  return { value, label: '', e164 }
}

export function foundInteraction(said: Partial<FoundInteraction>): FoundInteraction {
  return {
    place: { file: 'messages.csv', line: 2 },
    key: 'linkedin:conversation:1:2026-03-01',
    kind: 'message',
    day: Day.parse('2026-03-01'),
    at: null,
    direction: 'mutual',
    participants: [{ name: 'Ana Silva', linkedin: 'ana', email: null }],
    text: '',
    ...said,
  }
}

/** What was found in a file: nothing but what is given. */
export function found(said: Partial<Found>): Found {
  return {
    source: 'linkedin',
    isComplete: false,
    people: [],
    me: null,
    interactions: [],
    organisations: [],
    problems: [],
    ...said,
  }
}

/** Somebody in the file, of whom nothing is known but what is given. */
export function knownPerson(what: Partial<KnownPerson>): KnownPerson {
  return {
    id: 1,
    isMe: false,
    name: 'Ana Silva',
    givenName: '',
    familyName: '',
    nickname: '',
    suffix: '',
    pronouns: '',
    headline: '',
    location: '',
    linkedin: null,
    birthday: null,
    connectedOn: null,
    disconnectedOn: null,
    trashedAt: null,
    contacts: [],
    positions: [],
    tags: [],
    notes: [],
    hasPhoto: false,
    sourceKeys: [],
    ...what,
  }
}

/** A file in which nothing is known but what is given. */
export function known(what: Partial<Known> = {}): Known {
  return { people: [], interactions: [], organisations: [], ...what }
}
