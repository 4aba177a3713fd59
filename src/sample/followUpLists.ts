import type { FollowUpAction } from '#domain/followUp'

export interface FollowUpKind {
  action: FollowUpAction
  /** `*` stands for the names. */
  title: string
  notes: string
}

/** What one means to do for people. */
export const FOLLOW_UP_KINDS: readonly FollowUpKind[] = [
  { action: 'ask', title: 'Ask * about the infra role', notes: 'Who decides? Is the team remote?' },
  { action: 'send', title: 'Send * the deck', notes: 'Promised over lunch.' },
  { action: 'call', title: 'Call * about the workshop', notes: '' },
  { action: 'congratulate', title: 'Congratulate * on the new job', notes: '' },
  { action: 'meet', title: 'Lunch with *', notes: 'The noodle place was good.' },
  { action: 'write', title: 'Write to *: how did the move go?', notes: '' },
  {
    action: 'thank',
    title: 'Thank * for the introduction',
    notes: 'Tell how the first talk went.',
  },
  { action: 'introduce', title: 'Introduce *', notes: 'Both said yes.' },
  { action: 'ask', title: 'Ask * who left the team last year', notes: '' },
  { action: 'send', title: 'Send * my notes from the conference', notes: '' },
  { action: 'meet', title: 'Coffee with *', notes: 'My turn to pay.' },
  {
    action: 'other',
    title: 'Read the draft from *',
    notes: 'Twelve pages, they need it before the board.',
  },
  { action: 'write', title: 'Answer the long mail from *', notes: '' },
]

/** When open ones are due, in days from today. */
export const OPEN_DUE_DAYS = [
  0, -2, 1, 5, 12, -6, 2, 0, 20, 3, -13, 33, 9, -1, 4, 45, 0, 16, -27, 60,
]

/** When closed ones were due, in days from today. */
export const CLOSED_DUE_DAYS = [-3, -8, -15, -24, -41, -70, -110, -160, -230]
