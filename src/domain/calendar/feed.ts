import * as z from 'zod'

/** Calendars that go out: each is a file of its own, or all of them are one. */
export const FEEDS = ['all', 'follow-ups', 'keep-in-touch', 'birthdays', 'target-steps'] as const
export const Feed = z.enum(FEEDS)
export type Feed = z.infer<typeof Feed>

/** What a calendar program calls each. */
export const FEED_NAMES = {
  all: 'Kithmap',
  'follow-ups': 'Kithmap follow-ups',
  'keep-in-touch': 'Kithmap keep in touch',
  birthdays: 'Kithmap birthdays',
  'target-steps': 'Kithmap target steps',
} as const satisfies Record<Feed, string>

/** `kithmap-follow-ups.ics`; `kithmap.ics` for all together. */
export function feedFileName(feed: Feed): string {
  return feed === 'all' ? 'kithmap.ics' : `kithmap-${feed}.ics`
}
