import { CIRCLE_CADENCE_DAYS, CIRCLES, type Circle } from '#domain/circle'
import type { Closeness, PersonStatus } from '#domain/person'

export const STATUS_CHOICES: { value: PersonStatus; label: string }[] = [
  { value: 'known', label: 'Somebody I know' },
  { value: 'wanted', label: 'Somebody I want to know' },
]

/** "Inner · every 7 days"; "No circle". */
export const CIRCLE_CHOICES = CIRCLES.map((value) => ({ value, label: circleInWords(value) }))

/** How close the user feels, in words; the words are the scale's own. */
const CLOSENESS_WORDS = {
  1: 'Barely',
  2: 'A little',
  3: 'Fairly',
  4: 'Close',
  5: 'Very close',
} as const satisfies Record<Closeness, string>

export const CLOSENESS_CHOICES: { value: Closeness | null; label: string }[] = [
  { value: null, label: 'Not said' },
  { value: 5, label: `5 · ${CLOSENESS_WORDS[5]}` },
  { value: 4, label: `4 · ${CLOSENESS_WORDS[4]}` },
  { value: 3, label: `3 · ${CLOSENESS_WORDS[3]}` },
  { value: 2, label: `2 · ${CLOSENESS_WORDS[2]}` },
  { value: 1, label: `1 · ${CLOSENESS_WORDS[1]}` },
]

/** "Every 30 days", "Every day", "Every year". */
export function cadenceInWords(days: number): string {
  if (days === 365) return 'Every year'
  return days === 1 ? 'Every day' : `Every ${days} days`
}

function circleInWords(circle: Circle): string {
  const days = CIRCLE_CADENCE_DAYS[circle]
  const name = circle.charAt(0).toUpperCase() + circle.slice(1)
  return days === null ? 'No circle' : `${name} · ${cadenceInWords(days).toLowerCase()}`
}
