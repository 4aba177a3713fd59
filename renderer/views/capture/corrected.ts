import type { CaptureFound, CapturePerson } from '#contract/capture'
import type { CaptureDraft, CapturedFollowUp, CapturedInteraction } from '#domain/capture'
import { addDays, type Day } from '#domain/day'
import type { Corrections, PersonChoice } from '../../stores/capture.ts'

/** Somebody the line names, and who that is to be. */
export interface ShownPerson extends CapturePerson {
  /** Who is meant; nothing where the user has to say, null for somebody left out. */
  choice: PersonChoice | null | undefined
  /** True for somebody who is only planned for: who is new among them is not known yet. */
  isAhead: boolean
}

/** What a line has become, with what the user has changed in it. */
export interface Shown {
  people: ShownPerson[]
  /** As it was read, and as it is to be called. */
  organisations: { read: string; name: string }[]
  /** Null where nothing is to be logged. */
  interaction: CapturedInteraction | null
  followUps: (CapturedFollowUp & { at: number; isOut: boolean })[]
  /** One the line does not name; without a title while the user has named none. */
  added: CapturedFollowUp
}

/** The place of a follow-up the line does not name. */
export const ADDED = -1

/** Everything that is to be done. */
export function plannedIn({ followUps, added }: Shown): CapturedFollowUp[] {
  const named = followUps.filter(({ isOut }) => !isOut)
  return added.title.trim() ? [...named, added] : named
}

export function corrected(found: CaptureFound, corrections: Corrections, today: Day): Shown {
  const { interaction, isToldNow } = correctedInteraction(found, corrections, today)
  const isPlanned =
    Boolean(corrections.followUps[ADDED]?.title) ||
    found.followUps.some((_, at) => corrections.followUps[at] !== null)
  const organisationNames = new Set(found.people.flatMap(({ organisation }) => organisation || []))
  return {
    interaction,
    organisations: [...organisationNames].map((read) => ({
      read,
      name: corrections.organisations[read] ?? read,
    })),
    people: found.people.map((person) => {
      const tookPart = interaction !== null && (person.tookPart || isToldNow)
      return {
        ...person,
        tookPart,
        isAhead: !tookPart && (interaction !== null || isPlanned),
        organisation: corrections.organisations[person.organisation] ?? person.organisation,
        choice: choiceFor(person, corrections),
      }
    }),
    followUps: found.followUps.map((followUp, at) => ({
      ...followUp,
      ...corrections.followUps[at],
      at,
      isOut: corrections.followUps[at] === null,
    })),
    added: {
      ...{ action: 'write', title: '', dueOn: addDays(today, 1), dueAt: null },
      ...corrections.followUps[ADDED],
    },
  }
}

/** What to keep. Somebody the user has yet to choose is not in it. */
export function draftOf(shown: Shown): CaptureDraft {
  const { people, interaction } = shown
  return {
    people: people.flatMap(({ choice, title, organisation, tookPart }) =>
      choice ? { ...choice, title, organisation, tookPart } : [],
    ),
    interaction,
    followUps: plannedIn(shown).map(({ action, title, dueOn, dueAt }) => ({
      ...{ action, title, dueOn, dueAt },
    })),
  }
}

function correctedInteraction(found: CaptureFound, { interaction }: Corrections, today: Day) {
  if (interaction === null) return { interaction: null, isToldNow: false }
  const isToldNow = !found.interaction && interaction.kind !== undefined
  if (!found.interaction && !isToldNow) return { interaction: null, isToldNow }
  const told = found.interaction ?? { ...NOTHING_SAID, day: today }
  return { interaction: { ...told, ...interaction }, isToldNow }
}

const NOTHING_SAID = {
  kind: 'meeting',
  direction: 'mutual',
  place: '',
  notes: '',
} as const

function choiceFor(
  { name, fits, isSure }: CapturePerson,
  { people }: Corrections,
): PersonChoice | null | undefined {
  const said = people[name]
  if (said !== undefined) return said
  const [first] = fits
  if (!first) return { id: null, name }
  return isSure ? { id: first.id, name: first.name } : undefined
}
