import * as z from 'zod'
import { type FollowUpAction, verbOf } from './followUp.ts'

/**
 * How much of a follow-up leaves the file with a calendar, which others often keep:
 * title, names and notes (`full`), verb and initials (`discreet`), or nothing (`opaque`).
 */
export const PrivacyLevel = z.enum(['full', 'discreet', 'opaque'])
export type PrivacyLevel = z.infer<typeof PrivacyLevel>

export const DEFAULT_PRIVACY_LEVEL: PrivacyLevel = 'discreet'

const PREPOSITIONS: Readonly<Partial<Record<FollowUpAction, string>>> = {
  write: ' to',
  send: ' to',
  other: ' with',
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

interface Named {
  readonly name: string
}

/** The one line a calendar shows for a follow-up: "Call Ana about infra", "Call A. S.", "Follow-up". */
export function summaryOf(
  level: PrivacyLevel,
  followUp: { action: FollowUpAction; title: string; people: readonly Named[] },
): string {
  if (level === 'opaque') return 'Follow-up'
  if (level === 'full') return followUp.title

  const initials = followUp.people.map(({ name }) => initialsOf(name)).filter(Boolean)
  const verb = verbOf(followUp.action)
  return initials.length > 0
    ? `${verb}${PREPOSITIONS[followUp.action] ?? ''} ${initials.join(', ')}`
    : verb
}

/** The text below that line: names and notes at `full`, else nothing. */
export function descriptionOf(
  level: PrivacyLevel,
  followUp: { notes: string; people: readonly Named[] },
): string {
  if (level !== 'full') return ''
  const names = followUp.people.map(({ name }) => name).join(', ')
  return [names, followUp.notes].filter(Boolean).join('\n\n')
}

/** The first letter of each word, as in "A. S."; words without a letter are passed over. */
export function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .map(firstLetterOf)
    .filter(Boolean)
    .map((letter) => `${letter}.`)
    .join(' ')
}

function firstLetterOf(word: string): string {
  // The segmenter costs more than the rest of a feed; it is not needed between letters
  // of scripts in which nothing joins them.
  const alone = /^\p{Script=Latin}(?=\p{Script=Latin}|$)|^\p{Script=Han}(?=\p{Script=Han}|$)/u.exec(
    word,
  )
  if (alone) return alone[0]

  for (const { segment } of segmenter.segment(word)) {
    if (/^\p{L}/u.test(segment)) return segment
  }
  return ''
}
