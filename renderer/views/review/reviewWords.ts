import { CIRCLE_CADENCE_DAYS, CIRCLES, type Circle } from '#domain/circle'
import { type Day, weekday } from '#domain/day'
import type { FollowUpAction } from '#domain/followUp'
import type { InteractionKind } from '#domain/interaction'
import type { ReviewAnswer } from '#domain/review/answer'
import { MONTHS } from '#domain/months'
import { dayInWords } from '#domain/spokenDay'

/** The channels of a review, each with its key and what a contact over it is logged as. */
export const CHANNELS: readonly {
  value: FollowUpAction
  label: string
  keys: string
  icon: string
  contact: InteractionKind
}[] = [
  { value: 'write', label: 'Write', keys: 'w', icon: 'i-lucide-pen-line', contact: 'message' },
  { value: 'call', label: 'Call', keys: 'c', icon: 'i-lucide-phone', contact: 'call' },
  { value: 'meet', label: 'Meet', keys: 'm', icon: 'i-lucide-coffee', contact: 'meeting' },
]

/** Why somebody is left for another time; in their own words is possible too. */
export const REASONS = ['Too soon', 'Nothing to say yet', 'It is their turn', 'I do not want to']

/** The next circle that asks for less contact than once in so many days. */
export function widerThan(days: number): Circle {
  return CIRCLES.find((circle) => (CIRCLE_CADENCE_DAYS[circle] ?? Infinity) > days) ?? 'none'
}

/** What a contact over a channel is logged as. */
export function contactOf(action: FollowUpAction): InteractionKind {
  return CHANNELS.find(({ value }) => value === action)?.contact ?? 'message'
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** "Thursday 26 November". */
export function dayInWeek(day: Day): string {
  const [, month = 1, date = 1] = day.split('-').map(Number)
  return `${WEEKDAYS[weekday(day) - 1]} ${date} ${MONTHS[month - 1]}`
}

/** What was said, in the past tense, as it stands beside its question. */
export function answerInWords(answer: ReviewAnswer): string {
  switch (answer.kind) {
    case 'plan':
      return `${answer.title}, ${dayInWeek(answer.dueOn)}`
    case 'move':
      return `Moved to ${dayInWeek(answer.until)}`
    case 'circle':
      return answer.circle === 'none' ? 'No circle' : `Circle: ${answer.circle}`
    case 'pause':
      return `Rests until ${dayInWords(answer.until)}`
    case 'not now':
      return answer.reason ? `Not now: ${answer.reason.toLowerCase()}` : 'Not now'
    case 'log':
      return 'Logged'
    case 'done':
      return 'Done'
    case 'drop':
      return 'Dropped'
    case 'confirm':
      return 'They know each other'
    case 'reject':
      return 'They do not'
  }
}
