import type { PersonFit } from '#contract/capture'
import { organisationIds } from '#db/queries/organisations'
import { folded } from '#domain/name'
import { canonicalOrganisation } from '#domain/organisation'
import type { Context } from './context.ts'
import type { NetworkRow } from './network.ts'

/** Who is in the file, to be found by what a line calls them. */
export interface CaptureNames {
  isPerson: (name: string) => boolean
  isOrganisation: (name: string) => boolean
  /** Who may be meant, and whether the first of them is beyond doubt. */
  fitsFor: (name: string, organisation: string) => { fits: PersonFit[]; isSure: boolean }
}

/** More than one can choose among. */
const MOST_FITS = 12

const TITLES = /^(?:dr|prof|mr|mrs|ms|herr|frau|mme)\.?$/

/** Made once for as long as nobody in the file changes: a line is read with every letter. */
const made = new WeakMap<object, CaptureNames>()

export function captureNames(context: Context): CaptureNames {
  const network = context.network(context.today())
  const names = made.get(network) ?? namesOf(network, organisationIds(context.db.read))
  made.set(network, names)
  return names
}

function namesOf(
  network: ReadonlyMap<number, NetworkRow>,
  organisations: ReadonlyMap<string, number>,
): CaptureNames {
  const byName = new Map<string, NetworkRow[]>()
  const byFirst = new Map<string, NetworkRow[]>()
  const byLast = new Map<string, NetworkRow[]>()
  for (const person of network.values()) {
    const words = wordsOf(person.name)
    add(byName, words.join(' '), person)
    add(byFirst, words[0] ?? '', person)
    if (words.length > 1) add(byLast, words.at(-1) ?? '', person)
  }

  function candidates(name: string): NetworkRow[] {
    const words = wordsOf(name)
    const [first = ''] = words
    const same = byName.get(words.join(' '))
    if (words.length === 1) {
      const called = byFirst.get(first) ?? byLast.get(first) ?? []
      return [...(same ?? []), ...called.filter((person) => !same?.includes(person))]
    }
    return same ?? (byFirst.get(first) ?? []).filter((person) => hasEnds(person.name, words))
  }

  return {
    isPerson: (name) => byName.has(wordsOf(name).join(' ')),
    isOrganisation: (name) => organisations.has(canonicalOrganisation(name)),
    fitsFor(name, organisation) {
      const at = organisation ? organisations.get(canonicalOrganisation(organisation)) : undefined
      const isThere = (person: NetworkRow) =>
        at !== undefined && person.organisationIds.includes(at)
      const all = candidates(name)
      const there = all.filter(isThere)
      const fits = there.length > 0 ? there : all
      return {
        isSure: fits.length === 1 && (there.length === 1 || !isElsewhere(fits[0], organisation)),
        fits: fits
          .toSorted((one, other) => other.warmth - one.warmth)
          .slice(0, MOST_FITS)
          .map((person) => fitOf(person, isThere(person))),
      }
    },
  }
}

/** Somebody who works elsewhere than the line says may be another one of that name. */
function isElsewhere(person: NetworkRow | undefined, organisation: string): boolean {
  return organisation !== '' && (person?.organisationIds.length ?? 0) > 0
}

function fitOf({ id, name, headline }: NetworkRow, isThere: boolean): PersonFit {
  return { id, name, headline, isThere }
}

/** "Ana Souza" and "Ana S." name Ana Maria Souza. */
function hasEnds(name: string, wanted: readonly string[]): boolean {
  const words = wordsOf(name)
  const last = wanted.at(-1) ?? ''
  return /^\p{L}\.?$/u.test(last)
    ? words.slice(1).some((word) => word.startsWith(last.charAt(0)))
    : words.at(-1) === last
}

function wordsOf(name: string): string[] {
  const words = folded(name).split(' ')
  const bare = words.filter((word) => !TITLES.test(word))
  return bare.length > 0 ? bare : words
}

function add(people: Map<string, NetworkRow[]>, key: string, person: NetworkRow): void {
  const known = people.get(key)
  if (known) known.push(person)
  else people.set(key, [person])
}
