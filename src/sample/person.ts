import type { Circle } from '#domain/circle'
import { addDays, type Day } from '#domain/day'
import { PartialDate } from '#domain/partialDate'
import { inventedBiography } from './biography.ts'
import { inventedCloseness } from './circles.ts'
import { inventedContacts, inventedSlug } from './contactWays.ts'
import { CULTURES, type Culture, type Place } from './cultures.ts'
import { NICKNAMES } from './givenNames.ts'
import { inventedMeeting } from './meeting.ts'
import { inventedName } from './names.ts'
import { noteOn } from './notes.ts'
import { domainOf } from './organisations.ts'
import type { Random } from './random.ts'
import { communityAt, organisationAt, type Setting } from './setting.ts'
import type { SamplePerson, SamplePosition } from './shape.ts'
import { tagsFor } from './tags.ts'

/** Where I live, and many whom I know. */
export const HOME: Place = { location: 'Berlin, Germany', timeZone: 'Europe/Berlin' }

/** What is settled about somebody before the rest is invented. */
export interface PersonPlan {
  index: number
  community: number
  circle: Circle
  /** Somebody whose name they share. */
  namesake: SamplePerson | undefined
}

/** Somebody I have met. */
export function inventedPerson(random: Random, setting: Setting, plan: PersonPlan): SamplePerson {
  const { index, community, circle, namesake } = plan
  const culture = random.pickWeighted(CULTURES)
  const { name, givenName, familyName } =
    namesake ?? inventedName(random, culture, setting.takenNames)
  const place = placeFor(random, culture)
  const meeting = inventedMeeting(random, setting, community)
  const positions = inventedBiography(random, setting, {
    community,
    metOn: meeting.metOn,
    language: culture.language,
    circle,
  })
  const domain = currentDomain(setting, positions)
  const isConnected = random.chance(0.8)
  const yesterday = addDays(setting.today, -1)
  const sinceMet = (daysAgo: number) => later(meeting.metOn, addDays(setting.today, -daysAgo))

  return {
    isMe: false,
    status: 'known',
    community,
    name,
    givenName,
    familyName,
    nickname: random.chance(0.5) ? (NICKNAMES[givenName] ?? '') : '',
    ...place,
    language: culture.language.replace('-Latn', ''),
    linkedin: isConnected ? inventedSlug(name, index) : null,
    birthday: random.chance(0.2) ? inventedBirthday(random) : null,
    addedOn: sinceMet(random.integer(2, 500)),
    connectedOn: isConnected
      ? earlier(yesterday, addDays(meeting.metOn, random.integer(0, 300)))
      : null,
    ...meeting,
    circle,
    circleSince: circle === 'none' ? null : sinceMet(random.integer(20, 600)),
    cadenceDays: circle !== 'none' && random.chance(0.05) ? random.pick([14, 45, 60, 120]) : null,
    closeness: inventedCloseness(random, circle),
    contacts: inventedContacts(
      random,
      { name, location: place.location },
      { domain, taken: setting.takenAddresses, index },
    ),
    positions,
    tags: tagsFor(random, communityAt(setting, community)),
    notes: random.chance(circle === 'none' ? 0.1 : 0.4) ? [noteOn(random)] : [],
  }
}

function placeFor(random: Random, culture: Culture): Place {
  return random.chance(0.45) ? HOME : random.pickEarly(culture.places)
}

function currentDomain(setting: Setting, positions: readonly SamplePosition[]): string | undefined {
  const last = positions.at(-1)
  return last && !last.endedOn
    ? domainOf(organisationAt(setting, last.organisation).name)
    : undefined
}

/** Often without the year, as people tell it. */
function inventedBirthday(random: Random): PartialDate {
  const twoDigits = (least: number, most: number) =>
    String(random.integer(least, most)).padStart(2, '0')
  const day = `${twoDigits(1, 12)}-${twoDigits(1, 28)}`
  return PartialDate.parse(random.chance(0.5) ? `--${day}` : `${random.integer(1962, 2001)}-${day}`)
}

function later(one: Day, other: Day): Day {
  return one > other ? one : other
}

function earlier(one: Day, other: Day): Day {
  return one < other ? one : other
}
