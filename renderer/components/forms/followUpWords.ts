import { FOLLOW_UP_ACTIONS, type FollowUpAction, verbOf } from '#domain/followUp'

const ICONS = {
  write: 'i-lucide-pen-line',
  call: 'i-lucide-phone',
  meet: 'i-lucide-coffee',
  thank: 'i-lucide-heart',
  congratulate: 'i-lucide-party-popper',
  introduce: 'i-lucide-handshake',
  ask: 'i-lucide-circle-question-mark',
  send: 'i-lucide-send',
  other: 'i-lucide-bookmark',
} as const satisfies Record<FollowUpAction, string>

/** How each action of a follow-up is called and drawn. */
export const ACTION_CHOICES = FOLLOW_UP_ACTIONS.map((value) => ({
  value,
  label: value === 'other' ? 'Something else' : verbOf(value),
  icon: ICONS[value],
}))

export function actionIcon(action: FollowUpAction): string {
  return ICONS[action]
}

/** When an alarm may ring, for a follow-up of a whole day and for one with a time; in minutes before it is due. */
export const DAY_ALARMS = [
  { value: null, label: 'No alarm' },
  { value: 1440, label: 'A day before' },
  { value: 2880, label: 'Two days before' },
]
export const TIME_ALARMS = [
  { value: null, label: 'No alarm' },
  { value: 0, label: 'When it is due' },
  { value: 10, label: '10 minutes before' },
  { value: 60, label: 'An hour before' },
  { value: 1440, label: 'A day before' },
]

const RULES: readonly { value: string | null; label: string }[] = [
  { value: null, label: 'Never' },
  { value: 'FREQ=WEEKLY', label: 'Every week' },
  { value: 'FREQ=WEEKLY;INTERVAL=2', label: 'Every two weeks' },
  { value: 'FREQ=MONTHLY', label: 'Every month' },
  { value: 'FREQ=MONTHLY;INTERVAL=3', label: 'Every three months' },
  { value: 'FREQ=YEARLY', label: 'Every year' },
]

/** How a follow-up may repeat; another rule, as a calendar made it, stays a choice. */
export function repeatChoices(rule: string | null) {
  const isKnown = RULES.some(({ value }) => value === rule)
  return isKnown ? [...RULES] : [...RULES, { value: rule, label: 'By its own rule' }]
}
