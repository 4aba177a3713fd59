import { moveFollowUp, setFollowUpState } from '#db/queries/followUpChanges'
import { insertFollowUp } from '#db/queries/followUps'
import { answerMeeting } from '#db/queries/applyMeetings'
import { insertInteraction } from '#db/queries/interactions'
import { waitingMeeting } from '#db/queries/meetings'
import { moveToCircle, untrashedIds, updatePeople } from '#db/queries/people'
import { rejectTie } from '#db/queries/ties'
import type { Writer } from '#db/open'
import { verbOf } from '#domain/followUp'
import type { ReviewAnswer } from '#domain/review/answer'
import type { ReviewItem } from '#domain/review/item'
import type { Subject } from '#domain/subject'
import { completed } from './completed.ts'
import type { Context } from './context.ts'
import { isMoot, personIdsOf } from './reviewMoot.ts'
import { settle, settleAcquaintance } from './saidTies.ts'

/** What answers may change, beside the review itself. */
export const ANSWER_SUBJECTS = [
  'reviews',
  'followUps',
  'people',
  'interactions',
  'ties',
  'meetings',
] as const satisfies Subject[]

/**
 * Does what an answer says.
 *
 * @returns the follow-up it made, or null; nothing if what it is about is gone or settled
 */
export function carryOut(
  tx: Writer,
  context: Context,
  item: ReviewItem,
  answer: ReviewAnswer,
): { followUpId: number | null } | undefined {
  if (isMoot(tx, context.today(), item)) return undefined
  const done = (isThere: boolean) => (isThere ? { followUpId: null } : undefined)
  const now = context.now()
  const people = untrashedIds(tx, personIdsOf(item))
  const followUpId = item.kind === 'overdue' ? item.followUpId : 0
  const meeting = item.kind === 'meeting' ? waitingMeeting(tx, item.meetingId) : undefined
  const tieId = item.kind === 'tie' ? item.tieId : 0

  switch (answer.kind) {
    case 'done':
      return done(completed(tx, followUpId, context) !== undefined)
    case 'move':
      return done(moveFollowUp(tx, followUpId, answer.until, now))
    case 'drop':
      return done(
        meeting
          ? answerMeeting(tx, meeting, { kind: 'rejected' }, now)
          : setFollowUpState(tx, followUpId, 'dropped', now),
      )
    case 'plan': {
      const { personIds, action, title, dueOn } = answer
      if (untrashedIds(tx, personIds).length < new Set(personIds).size) return undefined
      const planned = { personIds, action, title, dueOn, dueAt: null, notes: '' }
      const { id } = insertFollowUp(
        tx,
        { ...planned, alarmMinutes: null, repeats: null },
        context.timeZone,
        now,
      )
      return { followUpId: id }
    }
    case 'log':
      if (people.length === 0) return undefined
      if (meeting)
        return done(answerMeeting(tx, meeting, { kind: 'accepted', personIds: people }, now))
      updatePeople(tx, people, { status: 'known' })
      insertInteraction(
        tx,
        {
          kind: answer.contact,
          day: answer.day,
          direction: 'mutual',
          place: '',
          notes: '',
          personIds: people,
        },
        now,
      )
      return done(true)
    case 'circle':
      moveToCircle(tx, people, answer.circle, context.today())
      // A cadence of their own would go on as if nothing had been said.
      updatePeople(tx, people, { cadenceDays: null })
      return done(people.length > 0)
    case 'pause':
      updatePeople(tx, people, { pausedUntil: answer.until })
      return done(people.length > 0)
    case 'confirm':
      return done(
        item.kind === 'introduce'
          ? settleAcquaintance(tx, item.personIds, now)
          : settle(tx, { id: tieId }) === 'done',
      )
    case 'reject':
      rejectTie(tx, tieId)
      return done(true)
    case 'not now':
      return done(true)
  }
}

/** What was done, for the list of what can be undone: "Review: write to Ana". */
export function answerLabel(question: string, answer: ReviewAnswer, name: string): string {
  switch (answer.kind) {
    case 'plan':
      return `Review: ${verbOf(answer.action).toLowerCase()}, “${answer.title}”`
    case 'circle':
      return `Review: ${name} to ${answer.circle === 'none' ? 'no circle' : answer.circle}`
    case 'log':
      return `Review: log a contact with ${name}`
    case 'pause':
      return `Review: let ${name} rest`
    case 'not now':
      return `Review: not now, “${question}”`
    case 'done':
    case 'move':
    case 'drop':
    case 'confirm':
    case 'reject':
      return `Review: ${answer.kind}, “${question}”`
  }
}
