import type { DayToCome } from '#contract/followUps'
import { clearException, setException } from '#db/queries/followUpExceptions'
import { moveFollowUp, setFollowUpState, touchFollowUp } from '#db/queries/followUpChanges'
import { followUp, insertFollowUp, listFollowUps, updateFollowUp } from '#db/queries/followUps'
import type { Reader } from '#db/open'
import { presentIds } from '#db/queries/people'
import { dayInWords } from '#domain/spokenDay'
import { daysToCome, isIn, roomFor } from '#formats/ics/occurrence'
import { completed } from './completed.ts'
import { type Context, os } from './context.ts'
import { followUpRow } from './followUpRow.ts'
import { ruleOf } from './followUpRule.ts'

export const followUps = os.followUps.router({
  list: os.followUps.list.handler(({ context, input }) =>
    listFollowUps(context.db.read, input.state, input.limit).map((found) =>
      followUpRow(context.today(), found),
    ),
  ),

  get: os.followUps.get.handler(({ context, input, errors }) => {
    const found = followUp(context.db.read, input.id)
    if (!found) throw errors.NOT_FOUND()
    return followUpRow(context.today(), found)
  }),

  add: os.followUps.add.handler(({ context, input, errors }) =>
    context.db.write(['followUps'], `Plan “${input.title}”`, (tx) => {
      if (!areThere(tx, input.personIds)) throw errors.NOT_FOUND()
      return insertFollowUp(tx, input, context.timeZone, context.now())
    }),
  ),

  edit: os.followUps.edit.handler(async ({ context, input, errors }) => {
    const { id, followUp: edited } = input
    await context.db.write(['followUps'], `Edit “${edited.title}”`, (tx) => {
      if (!areThere(tx, edited.personIds)) throw errors.NOT_FOUND()
      if (!updateFollowUp(tx, id, edited, context.timeZone, context.now())) throw errors.NOT_FOUND()
    })
  }),

  complete: os.followUps.complete.handler(({ context, input, errors }) =>
    context.db.write(['followUps'], `Complete ${titled(context, input.id)}`, (tx) => {
      const done = completed(tx, input.id, context)
      if (!done) throw errors.NOT_FOUND()
      return done
    }),
  ),

  drop: os.followUps.drop.handler(async ({ context, input, errors }) => {
    await context.db.write(['followUps'], `Drop ${titled(context, input.id)}`, (tx) => {
      if (!setFollowUpState(tx, input.id, 'dropped', context.now())) throw errors.NOT_FOUND()
    })
  }),

  reopen: os.followUps.reopen.handler(async ({ context, input, errors }) => {
    await context.db.write(['followUps'], `Open ${titled(context, input.id)} again`, (tx) => {
      if (!setFollowUpState(tx, input.id, 'open', context.now())) throw errors.NOT_FOUND()
    })
  }),

  daysToCome: os.followUps.daysToCome.handler(({ context, input, errors }) => {
    const found = followUp(context.db.read, input.id)
    if (!found) throw errors.NOT_FOUND()
    const rule = ruleOf(context.db.read, found)
    if (!rule || found.state !== 'open') return []
    return daysToCome(rule, DAYS_SHOWN).flatMap((day): DayToCome[] => {
      const room = roomFor(rule, day.occursOn)
      return room ? [{ ...day, ...room }] : []
    })
  }),

  except: os.followUps.except.handler(async ({ context, input, errors }) => {
    const { id, occursOn, movedTo } = input
    const what = movedTo === null ? 'Leave out' : movedTo === occursOn ? 'Keep' : 'Move'
    const label = `${what} ${dayInWords(occursOn)} of ${titled(context, id)}`
    await context.db.write(['followUps'], label, (tx) => {
      const found = followUp(tx, id)
      const rule = found && ruleOf(tx, found)
      const room = rule && roomFor(rule, occursOn)
      if (!room) throw errors.NOT_FOUND()
      if (movedTo && !isIn(room, movedTo)) throw errors.PAST_NEIGHBOUR()
      touchFollowUp(tx, id, context.now())
      if (movedTo === occursOn) clearException(tx, id, occursOn)
      else setException(tx, id, { occursOn, movedTo })
    })
  }),

  snooze: os.followUps.snooze.handler(async ({ context, input, errors }) => {
    await context.db.write(['followUps'], `Snooze ${titled(context, input.id)}`, (tx) => {
      if (!moveFollowUp(tx, input.id, input.until, context.now())) throw errors.NOT_FOUND()
    })
  }),
})

/** So many days to come are shown of one that repeats. */
const DAYS_SHOWN = 6

/** A follow-up as labels call it. */
function titled(context: Context, id: number): string {
  const title = followUp(context.db.read, id)?.title
  return title === undefined ? 'a follow-up' : `“${title}”`
}

function areThere(db: Reader, personIds: readonly number[]): boolean {
  return presentIds(db, personIds).length === new Set(personIds).size
}
