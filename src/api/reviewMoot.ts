import { followUp } from '#db/queries/followUps'
import { listTargets } from '#db/queries/insights'
import { waitingMeeting } from '#db/queries/meetings'
import { untrashedIds } from '#db/queries/people'
import { namedTie } from '#db/queries/ties'
import type { Reader } from '#db/open'
import type { Day } from '#domain/day'
import type { ReviewItem } from '#domain/review/item'

/** Whether what was asked about is gone on a day, or was settled elsewhere meanwhile. */
export function isMoot(db: Reader, on: Day, item: ReviewItem): boolean {
  switch (item.kind) {
    case 'overdue':
      return !isOverdue(db, on, item.followUpId)
    case 'meeting':
      return waitingMeeting(db, item.meetingId) === undefined
    case 'tie':
      return namedTie(db, item.tieId)?.state !== 'suggested'
    case 'reach':
      return !listTargets(db).some(({ organisationId }) => organisationId === item.organisationId)
    case 'introduce':
      return untrashedIds(db, item.personIds).length < 2
    case 'newcomer':
    case 'keep warm':
    case 'wake':
    case 'birthday':
    case 'moved':
    case 'favour':
      return untrashedIds(db, personIdsOf(item)).length === 0
  }
}

export function personIdsOf(item: ReviewItem): readonly number[] {
  if ('personIds' in item) return item.personIds
  return 'personId' in item ? [item.personId] : []
}

/** What has to do with people in the trash only is not. */
function isOverdue(db: Reader, on: Day, id: number): boolean {
  const found = followUp(db, id)
  if (found?.state !== 'open' || found.dueOn >= on) return false
  const personIds = found.people.map(({ id }) => id)
  return personIds.length === 0 || untrashedIds(db, personIds).length > 0
}
