import { calendarFollowUps } from '#db/queries/followUps'
import { readSettings } from '#db/queries/settings'
import { addDays, type Instant } from '#domain/day'
import { PrivacyLevel, summaryOf } from '#domain/privacy'
import { DAYS_KEPT_WHEN_CLOSED, followUpFeed } from '#formats/ics/feed'
import { type Context, os } from './context.ts'

export const calendar = os.calendar.router({
  feed: os.calendar.feed.handler(({ context, input }) => {
    const level = input.privacy ?? readSettings(context.db.read).calendarPrivacy
    const followUps = feedFollowUps(context)
    const text = followUpFeed(followUps, { level, today: context.today() })
    const open = followUps.filter(({ state }) => state === 'open').length
    return { fileName: 'kithmap-follow-ups.ics', text, followUps: open }
  }),

  preview: os.calendar.preview.handler(({ context }) => {
    const next = feedFollowUps(context)
      .filter(({ state }) => state === 'open')
      .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)))
      .slice(0, 3)
    const at = (level: PrivacyLevel) => next.map((followUp) => summaryOf(level, followUp))
    return { full: at('full'), discreet: at('discreet'), opaque: at('opaque') }
  }),
})

function feedFollowUps(context: Context) {
  const since = `${addDays(context.today(), -DAYS_KEPT_WHEN_CLOSED - 1)}T00:00:00.000Z` as Instant
  return calendarFollowUps(context.db.read, since).map(({ updatedAt, ...followUp }) => ({
    ...followUp,
    changedAt: updatedAt,
  }))
}
