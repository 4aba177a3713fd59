import { type Day, daysBetween } from '../day.ts'
import { spokenDay } from '../spokenDay.ts'
import type { InsightAction, InsightFigure } from './insight.ts'
import type { InsightPerson } from './network.ts'

/** A word to somebody who sleeps. */
export function contactWith({ id, name, lastContact }: InsightPerson): InsightAction {
  return {
    kind: 'plan a follow-up',
    personIds: [id],
    title: `${lastContact ? 'Get back in touch' : 'Get in touch'} with ${name}`,
  }
}

/** "your last contact was 2 years ago", as a part of a sentence. */
export function contactInWords(on: Day, { lastContact }: InsightPerson): string {
  return lastContact
    ? `your last contact was ${spokenDay(on, lastContact)}`
    : 'you have logged no contact yet'
}

/** How long it was ago, where there was one. */
export function contactFigures(on: Day, { lastContact }: InsightPerson): InsightFigure[] {
  return lastContact
    ? [{ label: 'Days since the last contact', value: daysBetween(lastContact, on) }]
    : []
}

/** Why somebody dormant is worth a word. */
export const WAKING_IN_WORDS =
  'A relationship that sleeps keeps its trust, and brings what is new (Levin, Walter, Murnighan 2011).'
