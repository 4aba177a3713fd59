import type { Instant } from '#domain/day'
import type { Guest, Meeting } from '#domain/meetings/meeting'
import type { Writer } from '../open.ts'
import { interactionPeople, interactions } from '../schema/interactions.ts'
import { suggestedMeetings } from '../schema/meetings.ts'
import { newUid } from '../uid.ts'
import { preparedInsert } from './bulk.ts'
import { loggedKeys, suggestedKeys } from './meetings.ts'
import { untrashedIds, updatePeople } from './people.ts'

/** What was said to the meetings of a calendar. */
export interface AnsweredMeetings {
  accepted: readonly Meeting[]
  rejected: readonly Meeting[]
  /** Neither: to be asked about later. */
  waiting: readonly Meeting[]
  /** Who each guest is. */
  personOf: (guest: Guest) => number | undefined
}

/** What came of it. */
export interface MeetingCounts {
  logged: number
  rejected: number
  waiting: number
}

/**
 * Carries out what was said to meetings inside one write.
 *
 * What is logged by now, with nobody who is still there, is passed over.
 *
 * @param onStep called after every meeting; what it throws takes everything back
 */
export async function applyMeetings(
  tx: Writer,
  { accepted, rejected, waiting, personOf }: AnsweredMeetings,
  { now, onStep }: { now: Instant; onStep: (done: number) => void | Promise<void> },
): Promise<MeetingCounts> {
  const log = meetingLog(tx, now)
  const keep = suggestionKeeper(tx, now)
  const met = new Set<number>()
  const counts: MeetingCounts = { logged: 0, rejected: rejected.length, waiting: 0 }
  const present = new Set(untrashedIds(tx, peopleOf([...accepted, ...waiting], personOf)))
  let done = 0

  for (const meeting of accepted) {
    const ids = peopleOf([meeting], personOf).filter((id) => present.has(id))
    if (log(meeting, ids)) counts.logged += 1
    for (const id of ids) met.add(id)
    keep.forget(meeting)
    await onStep(++done)
  }
  for (const meeting of rejected) {
    keep.reject(meeting)
    await onStep(++done)
  }
  for (const meeting of waiting) {
    if (peopleOf([meeting], personOf).some((id) => present.has(id))) {
      keep.wait(meeting)
      counts.waiting += 1
    }
    await onStep(++done)
  }
  // Who was only wanted has been met now.
  updatePeople(tx, [...met], { status: 'known' })
  return counts
}

/** Carries out what was said to one meeting that waits; false if it could not be logged. */
export function answerMeeting(
  tx: Writer,
  meeting: Meeting,
  said: { kind: 'accepted'; personIds: readonly number[] } | { kind: 'rejected' },
  now: Instant,
): boolean {
  const keep = suggestionKeeper(tx, now)
  if (said.kind === 'rejected') {
    keep.reject(meeting)
    return true
  }
  const isLogged = meetingLog(tx, now)(meeting, said.personIds)
  keep.forget(meeting)
  // Who was only wanted has been met now.
  updatePeople(tx, said.personIds, { status: 'known' })
  return isLogged
}

function peopleOf(
  meetings: readonly Meeting[],
  personOf: (guest: Guest) => number | undefined,
): number[] {
  const guests = new Set(meetings.flatMap((meeting) => meeting.guests))
  return [...new Set([...guests].flatMap((guest) => personOf(guest) ?? []))]
}

/** Logs a meeting with those people; false for one that is logged already, or with nobody. */
function meetingLog(tx: Writer, now: Instant) {
  const logged = loggedKeys(tx)
  const insert = preparedInsert(tx, interactions, [
    'uid',
    'kind',
    'day',
    'at',
    'direction',
    'place',
    'notes',
    'sourceKey',
    'createdAt',
    'updatedAt',
  ])
  const insertParticipant = preparedInsert(tx, interactionPeople, ['interactionId', 'personId'])

  return ({ key, kind, day, at, place, title }: Meeting, personIds: readonly number[]): boolean => {
    if (personIds.length === 0 || logged.has(key)) return false
    logged.add(key)
    const interactionId = insert({
      uid: newUid(),
      kind,
      day,
      at,
      direction: 'mutual',
      place,
      notes: title,
      sourceKey: key,
      createdAt: now,
      updatedAt: now,
    })
    for (const personId of personIds) insertParticipant({ interactionId, personId })
    return true
  }
}

function suggestionKeeper(tx: Writer, createdAt: Instant) {
  const waiting = suggestedKeys(tx, 'waiting')
  const rejected = suggestedKeys(tx, 'rejected')
  const remove = tx.$client.prepare('DELETE FROM suggested_meetings WHERE key = ?')
  const insert = preparedInsert(tx, suggestedMeetings, [
    'key',
    'state',
    'kind',
    'day',
    'at',
    'title',
    'place',
    'guests',
    'createdAt',
  ])

  function forget({ key }: Meeting): void {
    if (waiting.delete(key) || rejected.delete(key)) remove.run(key)
  }

  return {
    forget,
    reject(meeting: Meeting) {
      if (rejected.has(meeting.key)) return
      forget(meeting)
      rejected.add(meeting.key)
      const { key, kind, day } = meeting
      // That it was refused is all that has to be known of it.
      const nothing = { at: null, title: '', place: '', guests: '[]' }
      insert({ key, kind, day, state: 'rejected', ...nothing, createdAt })
    },
    wait(meeting: Meeting) {
      if (waiting.has(meeting.key)) return
      forget(meeting)
      waiting.add(meeting.key)
      insert({ ...meeting, state: 'waiting', guests: JSON.stringify(meeting.guests), createdAt })
    },
  }
}
