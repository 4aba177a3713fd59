import { listEvents } from '#db/queries/events'
import { countDueBetween, followUpsDue, peopleWithOpenFollowUps } from '#db/queries/followUps'
import { closedReviews, openReview } from '#db/queries/reviews'
import { isPausedOn } from '#domain/cadence'
import { addDays } from '#domain/day'
import { sundayOf } from '#domain/followUp'
import { isDueOn, latenessOn } from '#domain/lateness'
import { nextReviewOn } from '#domain/review/rhythm'
import { sleepersOn } from '#domain/waking'
import { os } from './context.ts'
import { eventRow } from './events.ts'
import { followUpRow } from './followUpRow.ts'

/** How many people are proposed at once: as many as fit a calm page. */
const MOST_TO_KEEP_WARM = 7

/** What is prepared today lies at most so far ahead. */
const DAYS_AHEAD = 2

/** Proposed on a quiet day, as after a first import. */
const MOST_SUGGESTIONS = 3

export const today = os.today.router({
  get: os.today.get.handler(({ context }) => {
    const on = context.today()
    const { read } = context.db
    const rows = [...context.network(on).values()]
    const planned = peopleWithOpenFollowUps(read)
    const openSince = openReview(read)?.startedOn ?? null
    const lastOn = closedReviews(read)[0]?.startedOn ?? null
    const unplanned = rows.filter(({ id }) => !planned.has(id))
    const due = unplanned.filter((row) => isDueOn(on, row))
    const sleepers = sleepersOn(
      on,
      unplanned.filter(
        (row) => row.status === 'known' && !isDueOn(on, row) && !isPausedOn(on, row),
      ),
    )
    return {
      today: on,
      followUps: followUpsDue(read, on).map((row) => followUpRow(on, row)),
      meetings: followUpsDue(read, addDays(on, DAYS_AHEAD))
        .filter(({ action, dueOn }) => action === 'meet' && dueOn > on)
        .map((row) => followUpRow(on, row)),
      events: listEvents(read)
        .filter(({ startsOn, endsOn }) => startsOn <= addDays(on, DAYS_AHEAD) && endsOn >= on)
        .map((row) => eventRow(on, row)),
      laterThisWeek: countDueBetween(read, on, sundayOf(on)),
      keepWarm: due
        .toSorted((a, b) => latenessOn(on, b) - latenessOn(on, a))
        .slice(0, MOST_TO_KEEP_WARM),
      keepWarmTotal: due.length,
      review: { openSince, lastOn, nextOn: nextReviewOn(on, lastOn) },
      suggestions: sleepers.slice(0, due.length > 0 ? 1 : MOST_SUGGESTIONS),
    }
  }),
})
