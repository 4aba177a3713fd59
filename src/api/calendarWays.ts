import { readWays } from '#db/queries/calendarWays'
import { readSettings } from '#db/queries/settings'
import type { Reader } from '#db/open'
import type { Feed } from '#domain/calendar/feed'
import type { PrivacyLevel } from '#domain/privacy'
import { type FeedContext, feedText } from './calendarFeeds.ts'
import type { Changes } from './changeNews.ts'
import { type LivingFiles, openLivingFiles } from './livingFiles.ts'
import { openSubscription, type Subscription } from './subscription.ts'

/** How calendars leave the file by themselves. */
export interface CalendarOutlets {
  living: LivingFiles
  subscription: Subscription
}

/** How much a feed may tell. */
export function levelOf(db: Reader, feed: Feed): PrivacyLevel {
  return readWays(db).levels[feed] ?? readSettings(db).calendarPrivacy
}

/**
 * Opens what keeps calendar files up to date, and what answers subscriptions.
 *
 * @param isHere whether this host stays long enough to be subscribed to
 */
export function openCalendarOutlets(
  context: FeedContext,
  changes: Changes,
  isHere: boolean,
): CalendarOutlets {
  const { read } = context.db
  const textOf = async (feed: Feed) => (await feedText(context, feed, levelOf(read, feed))).text
  const changed = () => changes.tell(['calendars'])
  const living = openLivingFiles({
    chosen: () => readWays(read),
    textOf,
    today: context.today,
    now: context.now,
    changed,
  })
  const subscription = openSubscription({ isHere, chosen: () => readWays(read), textOf, changed })
  changes.listen(living.hear)
  void subscription.follow()
  return { living, subscription }
}
