import * as z from 'zod'
import { Day } from '../day.ts'

const Id = z.int().positive()

/** One thing a review asks about. */
export const ReviewItem = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('newcomer'), personId: Id }),
  /** A meeting of a calendar that waits for a yes or no, and who of it is known. */
  z.object({ kind: z.literal('meeting'), meetingId: Id, personIds: z.array(Id).min(1) }),
  z.object({ kind: z.literal('overdue'), followUpId: Id }),
  z.object({ kind: z.literal('keep warm'), personId: Id }),
  /** The relationships most worth waking, of which one is drawn. */
  z.object({ kind: z.literal('wake'), personIds: z.array(Id).min(1) }),
  z.object({ kind: z.literal('reach'), organisationId: Id, personIds: z.array(Id) }),
  z.object({ kind: z.literal('birthday'), personId: Id, on: Day }),
  z.object({ kind: z.literal('moved'), personId: Id }),
  /** A favour that was done to me. */
  z.object({ kind: z.literal('favour'), personId: Id, on: Day }),
  /** Two who do not know each other, and what they have in common. */
  z.object({ kind: z.literal('introduce'), personIds: z.tuple([Id, Id]), shared: z.string() }),
  z.object({ kind: z.literal('tie'), tieId: Id }),
])
export type ReviewItem = z.infer<typeof ReviewItem>
export type ReviewItemKind = ReviewItem['kind']

/** Whether a key is that of an item of one of some kinds. */
export function isKeyOf(key: string, ...kinds: readonly ReviewItemKind[]): boolean {
  return kinds.some((kind) => key === kind || key.startsWith(`${kind} `))
}

/** What stands for somebody who was drawn to be woken, and left for another time. */
export function wakeKey(personId: number): string {
  return `wake ${personId}`
}

/** A name for an item that no other item of the same review has, and the same in every review. */
export function itemKey(item: ReviewItem): string {
  switch (item.kind) {
    case 'overdue':
      return `${item.kind} ${item.followUpId}`
    case 'meeting':
      return `${item.kind} ${item.meetingId}`
    case 'reach':
      return `${item.kind} ${item.organisationId}`
    case 'tie':
      return `${item.kind} ${item.tieId}`
    case 'wake':
      return item.kind
    case 'introduce':
      return `${item.kind} ${item.personIds.toSorted((a, b) => a - b).join(' ')}`
    case 'newcomer':
    case 'keep warm':
    case 'birthday':
    case 'moved':
    case 'favour':
      return `${item.kind} ${item.personId}`
  }
}
