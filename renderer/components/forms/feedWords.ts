import type { Feed } from '#domain/calendar/feed'

/** What goes out as a calendar, and what is in it. */
export const FEED_CHOICES: readonly { value: Feed; label: string; holds: string }[] = [
  {
    value: 'follow-ups',
    label: 'Follow-ups',
    holds: 'What you mean to do, each on its day; done ones are called off for 30 days.',
  },
  {
    value: 'keep-in-touch',
    label: 'Keep in touch',
    holds: 'The day on which the next contact is due, for everybody in a circle.',
  },
  {
    value: 'birthdays',
    label: 'Birthdays',
    holds: 'Birthdays, and the days on which you met the people in your circles.',
  },
  {
    value: 'target-steps',
    label: 'Target steps',
    holds: 'Those follow-ups that lead to an organisation you want to work with.',
  },
  { value: 'all', label: 'All together', holds: 'All of these in one calendar.' },
]

export function feedLabel(feed: Feed): string {
  return FEED_CHOICES.find(({ value }) => value === feed)?.label ?? feed
}
