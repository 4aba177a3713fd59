import type { MeetingsResult } from '#contract/meetings'
import { applyMeetings } from '#db/queries/applyMeetings'
import { countWaiting } from '#db/queries/meetings'
import { addDays } from '#domain/day'
import { type Guest, guestKey } from '#domain/meetings/meeting'
import type { Subject } from '#domain/subject'
import { changeAsInCalendar } from './changeAsInCalendar.ts'
import { comparedMeetings, keptMeetings } from './comparedMeetings.ts'
import { os } from './context.ts'
import { readGiven } from './givenFiles.ts'
import { importProgress } from './importProgress.ts'
import { type GuestChoice, guestPeople } from './meetingGuests.ts'
import { meetingsLabel } from './meetingsLabel.ts'
import { meetingsThatWait } from './meetingsThatWait.ts'
import type { PreparedMeetings } from './preparedMeetings.ts'

const DAYS_A_YEAR = 365.25

const NOTHING = { logged: 0, rejected: 0, declined: 0, cancelled: 0, alone: 0 }

const TOUCHED = ['people', 'interactions', 'followUps', 'meetings'] as const satisfies Subject[]

export const meetings = os.meetings.router({
  preview: os.meetings.preview.handler(async ({ context, input, signal }) => {
    const { files, problems } = await readGiven(input.files)
    if (problems.length > 0) return { kind: 'nothing', problems }
    const since = addDays(context.today(), -Math.floor(input.years * DAYS_A_YEAR))
    return comparedMeetings(context, files, since, signal)
  }),

  waiting: os.meetings.waiting.handler(({ context }) => {
    const { range, ...fresh } = meetingsThatWait(context)
    const rest = { ...range, files: [], own: [], leftOut: NOTHING, problems: [] }
    return keptMeetings(context, { ...fresh, followUps: [] }, rest)
  }),

  waitingCount: os.meetings.waitingCount.handler(({ context }) => countWaiting(context.db.read)),

  apply: os.meetings.apply.handler(async function* ({ context, input, errors, signal }) {
    const prepared = context.meetings.get(input.id)
    if (!prepared) throw errors.NOT_FOUND({ message: 'The calendar has to be read again.' })

    const accepted = new Set(input.accepted)
    const rejected = new Set(input.rejected.filter((key) => !accepted.has(key)))
    const isSomebody = knownGuestsOf(prepared, input.guests)
    const said = {
      accepted: prepared.meetings.filter(({ key }) => accepted.has(key)),
      rejected: prepared.meetings.filter(({ key }) => rejected.has(key)),
      // With nobody known in it, a meeting would wait for ever.
      waiting: prepared.meetings.filter(
        ({ key, guests }) => !accepted.has(key) && !rejected.has(key) && guests.some(isSomebody),
      ),
    }
    const wanted = new Set(input.followUps)
    const followUps = prepared.followUps.filter((_, index) => wanted.has(index))
    const progress = importProgress(signal)
    const label = meetingsLabel(said, followUps.length)
    const now = context.now()

    const batch = context.db.write(TOUCHED, label, async (tx): Promise<MeetingsResult> => {
      const { personOf, added } = guestPeople(tx, prepared.guests, input.guests, now)
      const counts = await applyMeetings(tx, { ...said, personOf }, { now, onStep: progress.step })
      const moved = followUps.filter((change) => changeAsInCalendar(context, tx, change))
      return { ...counts, people: added, followUps: moved.length }
    })
    try {
      for await (const done of progress.until(batch))
        yield { kind: 'progress' as const, done, total: prepared.meetings.length }
      const result = await batch
      context.meetings.delete(input.id)
      yield { kind: 'done' as const, result }
    } finally {
      // Whoever stops listening does not want it any more; a batch that is done no longer minds.
      progress.cancel()
    }
  }),
})

/** Tells who is known, or is said to be. */
function knownGuestsOf({ guests }: PreparedMeetings, choices: readonly GuestChoice[]) {
  const chosen = new Set(choices.map(({ guest }) => guest))
  const known = guests.filter(({ person }, index) => person || chosen.has(index)).map(guestKey)
  const keys = new Set(known)
  return (guest: Guest) => keys.has(guestKey(guest))
}
