import { nextBirthday } from '../birthday.ts'
import { CIRCLES, type Circle } from '../circle.ts'
import { type Cadence, isPausedOn } from '../cadence.ts'
import { addDays, type Day, daysBetween } from '../day.ts'
import { isDueOn, latenessOn } from '../lateness.ts'
import type { PartialDate } from '../partialDate.ts'
import type { PersonStatus } from '../person.ts'
import { isDecisionMaker } from '../title/title.ts'
import type { Seniority } from '../position.ts'
import { type Sleeper, sleepersOn } from '../waking.ts'
import type { Candidates } from './agenda.ts'
import { type Acquainted, introductions } from './introductions.ts'
import { itemKey, type ReviewItem, wakeKey } from './item.ts'

/** Whoever was left for another time is not asked about again for so long. A design choice. */
export const NOT_NOW_DAYS = 21

/** So far ahead a birthday is thought of. */
const BIRTHDAY_DAYS = 14

/** "Draw one" picks from so many. */
const MOST_TO_DRAW = 10

/** A person as a review sees them. */
export interface ReviewPerson extends Sleeper, Acquainted {
  status: PersonStatus
  circle: Circle
  cadence: Cadence | null
  pausedUntil: Day | null
  seniority: Seniority | null
  birthday: PartialDate | null
  /** Whether there is an open follow-up with them. */
  isPlanned: boolean
  /** Whether they came into the file since the last review. */
  isNew: boolean
  /** Whether it was learnt since the last review that they have moved. */
  hasMoved: boolean
  /** The day of a favour they did me, for which nothing was done yet; or null. */
  favourOn: Day | null
}

/** What a review is made from. */
export interface ReviewFacts {
  on: Day
  people: readonly ReviewPerson[]
  /** Meetings of calendars that wait for an answer, the latest first. */
  meetings: readonly { meetingId: number; personIds: readonly number[] }[]
  /** Ids of open follow-ups whose day has gone by, the longest ago first. */
  overdueIds: readonly number[]
  /** Organisations I want to work with and have no step towards, the most wanted first. */
  targets: readonly { organisationId: number; personIds: readonly number[] }[]
  /** Suggested ties, the surest first. */
  tieIds: readonly number[]
  areTied: (a: number, b: number) => boolean
  tagNames: ReadonlyMap<number, string>
  /** Keys of the items that are not asked again yet, and of those who were drawn to be woken. */
  leftFor: ReadonlySet<string>
}

/** Everything there is to ask about, the most useful of each step first. */
export function candidatesOf(facts: ReviewFacts): Candidates {
  const { on, people, leftFor } = facts
  const known = people.filter(({ status }) => status === 'known')
  const free = known.filter(({ isPlanned }) => !isPlanned)
  const due = free.filter((person) => isDueOn(on, person))
  const asked = (items: ReviewItem[]) => items.filter((item) => !leftFor.has(itemKey(item)))

  return {
    'catch up': asked(inTurn(met(facts), newcomers(known))),
    clear: facts.overdueIds.map((followUpId) => ({ kind: 'overdue', followUpId })),
    'keep warm': asked(
      due
        .map(({ id, circle, cadence }) => ({ id, circle, late: latenessOn(on, { cadence }) }))
        .toSorted((a, b) => byCircle(a, b) || b.late - a.late)
        .map(({ id }) => ({ kind: 'keep warm', personId: id })),
    ),
    wake: wakeable(
      on,
      free.filter(({ id }) => !leftFor.has(wakeKey(id))),
    ),
    reach: asked(
      facts.targets.map(({ organisationId, personIds }) => ({
        kind: 'reach',
        organisationId,
        personIds: [...personIds],
      })),
    ),
    give: asked(
      inTurn(birthdays(on, free), moves(free), favours(on, free), introduced(facts, free)),
    ),
    ties: asked(facts.tieIds.map((tieId) => ({ kind: 'tie', tieId }))),
  }
}

function met({ meetings }: ReviewFacts): ReviewItem[] {
  return meetings.map(({ meetingId, personIds }) => ({
    kind: 'meeting',
    meetingId,
    personIds: [...personIds],
  }))
}

/** Those without a circle whom one has had contact with come first, then who decides. */
function newcomers(people: readonly ReviewPerson[]): ReviewItem[] {
  const weightOf = ({ interactions, seniority }: ReviewPerson) =>
    interactions * 2 + (isDecisionMaker(seniority) ? 1 : 0)
  return people
    .filter(({ isNew, circle }) => isNew && circle === 'none')
    .map((person) => ({ id: person.id, weight: weightOf(person) }))
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ id }) => ({ kind: 'newcomer', personId: id }))
}

function wakeable(on: Day, people: readonly ReviewPerson[]): ReviewItem[] {
  const sleepers = sleepersOn(
    on,
    people.filter(
      (person) => !isDueOn(on, person) && !isPausedOn(on, person) && person.lastContact !== null,
    ),
  )
  const personIds = sleepers.slice(0, MOST_TO_DRAW).map(({ id }) => id)
  return personIds.length > 0 ? [{ kind: 'wake', personIds }] : []
}

function birthdays(on: Day, people: readonly ReviewPerson[]): ReviewItem[] {
  const last = addDays(on, BIRTHDAY_DAYS)
  return people
    .flatMap(({ id, birthday }) => {
      const next = nextBirthday(on, birthday)
      return next && next <= last ? [{ kind: 'birthday' as const, personId: id, on: next }] : []
    })
    .toSorted((a, b) => daysBetween(b.on, a.on))
}

function moves(people: readonly ReviewPerson[]): ReviewItem[] {
  return people
    .filter(({ hasMoved }) => hasMoved)
    .toSorted((a, b) => b.warmth - a.warmth)
    .map(({ id }) => ({ kind: 'moved', personId: id }))
}

function favours(on: Day, people: readonly ReviewPerson[]): ReviewItem[] {
  return people
    .flatMap(({ id, favourOn }) =>
      favourOn && favourOn <= on ? [{ kind: 'favour' as const, personId: id, on: favourOn }] : [],
    )
    .toSorted((a, b) => daysBetween(a.on, b.on))
}

function introduced(facts: ReviewFacts, people: readonly ReviewPerson[]): ReviewItem[] {
  return introductions(people, facts.areTied).map(({ personIds, tagId }) => ({
    kind: 'introduce',
    personIds,
    shared: facts.tagNames.get(tagId) ?? '',
  }))
}

/** One of each, then the second of each, and so on. */
function inTurn(...lists: readonly ReviewItem[][]): ReviewItem[] {
  const longest = Math.max(...lists.map(({ length }) => length))
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list[index] ?? []),
  ).flat()
}

function byCircle(a: Pick<ReviewPerson, 'circle'>, b: Pick<ReviewPerson, 'circle'>): number {
  return CIRCLES.indexOf(a.circle) - CIRCLES.indexOf(b.circle)
}
