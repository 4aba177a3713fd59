import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import type { CalendarSheet } from '#contract/calendar'
import { changeWays, readWays } from '#db/queries/calendarWays'
import type { CalendarEvent } from '#domain/calendar/calendarEvent'
import { FEEDS, feedFileName } from '#domain/calendar/feed'
import type { CalendarWays } from '#domain/calendar/ways'
import type { Day } from '#domain/day'
import { PrivacyLevel } from '#domain/privacy'
import { type EventMaker, eventMakers, feedText } from './calendarFeeds.ts'
import { levelOf } from './calendarWays.ts'
import { type Context, os } from './context.ts'
import { feedAddress, newSecret } from './subscription.ts'

/** So many events show how a level reads. */
const PREVIEWED = 3

export const calendar = os.calendar.router({
  feed: os.calendar.feed.handler(async ({ context, input: { feed, privacy } }) => {
    const level = privacy ?? levelOf(context.db.read, feed)
    return { fileName: feedFileName(feed), ...(await feedText(context, feed, level)) }
  }),

  preview: os.calendar.preview.handler(({ context, input }) => {
    const next = nextEvents(context.today(), eventMakers(context, input.feed))
    const at = (level: PrivacyLevel) => next.flatMap((make) => make(level)?.summary ?? [])
    return { full: at('full'), discreet: at('discreet'), opaque: at('opaque') }
  }),

  sheet: os.calendar.sheet.handler(({ context }): CalendarSheet => {
    const { folder, feeds, port, secret } = readWays(context.db.read)
    const { living, subscription } = context.outlets
    const levels = FEEDS.map((feed) => [feed, levelOf(context.db.read, feed)] as const)
    return {
      levels: Object.fromEntries(levels) as CalendarSheet['levels'],
      folder,
      feeds,
      living: living.state(),
      port,
      subscription: subscription.state(),
      addresses: secret
        ? FEEDS.map((feed) => ({ feed, address: feedAddress(feed, { port, secret }) }))
        : [],
    }
  }),

  setLevel: os.calendar.setLevel.handler(({ context, input: { feed, level } }) => {
    const { levels } = readWays(context.db.read)
    return changed(context, { levels: { ...levels, [feed]: level } })
  }),

  keepIn: os.calendar.keepIn.handler(async ({ context, input, errors }) => {
    const { folder, feeds } = input
    if (folder) {
      const found = isAbsolute(folder) ? await stat(folder).catch(() => undefined) : undefined
      if (!found?.isDirectory()) throw errors.NO_FOLDER()
      const isAllowed = await access(folder, constants.W_OK).then(
        () => true,
        () => false,
      )
      if (!isAllowed) throw errors.NOT_ALLOWED()
    }
    await changed(context, { folder, feeds })
  }),

  serve: os.calendar.serve.handler(async ({ context, input: { isServed, port } }) => {
    const ways = readWays(context.db.read)
    await changed(context, {
      isServed,
      port: port ?? ways.port,
      secret: ways.secret || newSecret(),
    })
  }),

  renewAddresses: os.calendar.renewAddresses.handler(({ context }) =>
    changed(context, { secret: newSecret() }),
  ),
})

/** Keeps what was chosen, and lets it take effect. */
async function changed({ db, outlets }: Context, changes: Partial<CalendarWays>): Promise<void> {
  await db.write(['settings', 'calendars'], null, (tx) => changeWays(tx, changes))
  await outlets.subscription.follow()
}

/** Those that come next, open ones alone. */
function nextEvents(today: Day, makers: readonly EventMaker[]): EventMaker[] {
  return makers
    .flatMap((make) => {
      const event = make('full')
      return event && !event.isCancelled ? [{ make, on: nextOn(today, event) }] : []
    })
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .slice(0, PREVIEWED)
    .map(({ make }) => make)
}

/** When it takes place next, as near as it takes to put events in order. */
function nextOn(today: Day, { on, repeats }: CalendarEvent): string {
  if (!repeats?.startsWith('FREQ=YEARLY')) return on
  const year = Number(today.slice(0, 4))
  return on.slice(4) >= today.slice(4) ? `${year}${on.slice(4)}` : `${year + 1}${on.slice(4)}`
}
