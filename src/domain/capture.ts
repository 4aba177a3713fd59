import * as z from 'zod'
import { Day } from './day.ts'
import { DueTime, FollowUpAction } from './followUp.ts'
import { InteractionDirection, InteractionKind } from './interaction.ts'
import { folded } from './name.ts'
import { LongText, Text } from './text.ts'

/** The longest line that is read; what comes after it is left. */
export const MOST_LETTERS = 500

export const CapturedPerson = z.object({
  /** Who it is; null for somebody new. */
  id: z.int().positive().nullable(),
  name: Text.min(1),
  title: Text.default(''),
  organisation: Text.default(''),
  /** False for somebody only a follow-up names. */
  tookPart: z.boolean(),
})
export type CapturedPerson = z.infer<typeof CapturedPerson>

export const CapturedInteraction = z.object({
  kind: InteractionKind,
  direction: InteractionDirection,
  day: Day,
  place: Text.default(''),
  notes: LongText.default(''),
})
export type CapturedInteraction = z.infer<typeof CapturedInteraction>

export const CapturedFollowUp = z.object({
  action: FollowUpAction,
  title: Text.min(1),
  dueOn: Day,
  dueAt: DueTime.nullable().default(null),
})
export type CapturedFollowUp = z.infer<typeof CapturedFollowUp>

/** What one line has become and the user has seen: what is to be kept, all at once. */
export const CaptureDraft = z
  .object({
    people: z.array(CapturedPerson).max(100),
    interaction: CapturedInteraction.nullable(),
    followUps: z.array(CapturedFollowUp).max(50),
  })
  .refine(({ people, followUps }) => people.length + followUps.length > 0)
  .refine(({ people, interaction }) => !interaction || people.some(({ tookPart }) => tookPart))
export type CaptureDraft = z.infer<typeof CaptureDraft>

/** What was captured, in a few words: "meeting with Ana and Bo", "“Call Ana”", "Ana Souza". */
export function captureInWords({ people, interaction, followUps }: CaptureDraft): string {
  if (interaction) {
    const names = people.filter(({ tookPart }) => tookPart).map(({ name }) => name)
    return `${interaction.kind} with ${namesInWords(names)}`
  }
  const [first, ...others] = followUps
  if (!first) return namesInWords(people.map(({ name }) => name))
  return others.length > 0 ? `“${first.title}” and ${others.length} more` : `“${first.title}”`
}

/** "Ana", "Ana and Bo", "Ana, Bo and Carla", "Ana, Bo and 3 others". */
export function namesInWords(names: readonly string[]): string {
  const [first = '', second = '', third = ''] = names
  if (names.length < 2) return first
  if (names.length === 2) return `${first} and ${second}`
  const last = names.length === 3 ? third : `${names.length - 2} others`
  return `${first}, ${second} and ${last}`
}

/**
 * Whom a follow-up is about: those its title names, by their first name at least. Where it names
 * none of those who took part, all of them; and where nobody did, everybody.
 */
export function peopleFor<Person extends { name: string; tookPart: boolean }>(
  title: string,
  people: readonly Person[],
): Person[] {
  const words = new Set(folded(title).split(/[^\p{L}\p{M}\p{N}'-]+/u))
  const named = people.filter(({ name }) => words.has(folded(name).split(' ')[0] ?? ''))
  if (named.some(({ tookPart }) => tookPart)) return named
  const present = people.filter(({ tookPart }) => tookPart)
  if (present.length > 0) return [...present, ...named]
  return named.length > 0 ? named : [...people]
}
