import { and, eq, lte } from 'drizzle-orm'
import type { Day } from '#domain/day'
import type { RuleException } from '#domain/repeats'
import type { Reader, Writer } from '../open.ts'
import { followUpExceptions } from '../schema/followUps.ts'

/** Leaves a day to come of a rule out, or moves it; what was said of it before is forgotten. */
export function setException(
  db: Writer,
  followUpId: number,
  { occursOn, movedTo }: { occursOn: Day; movedTo: Day | null },
): void {
  clearException(db, followUpId, occursOn)
  db.insert(followUpExceptions).values({ followUpId, occursOn, movedTo }).run()
}

/** Lets a day of a rule be as the rule has it. */
export function clearException(db: Writer, followUpId: number, occursOn: Day): void {
  db.delete(followUpExceptions)
    .where(
      and(eq(followUpExceptions.followUpId, followUpId), eq(followUpExceptions.occursOn, occursOn)),
    )
    .run()
}

/** What differs from the rule of a follow-up, in the order of the days. */
export function exceptionsOf(db: Reader, followUpId: number): RuleException[] {
  return db
    .select({ occursOn: followUpExceptions.occursOn, movedTo: followUpExceptions.movedTo })
    .from(followUpExceptions)
    .where(eq(followUpExceptions.followUpId, followUpId))
    .orderBy(followUpExceptions.occursOn)
    .all()
}

/** What differs from each rule, by follow-up. */
export function exceptionsByFollowUp(db: Reader): Map<number, RuleException[]> {
  return Map.groupBy(
    db.select().from(followUpExceptions).orderBy(followUpExceptions.occursOn).all(),
    ({ followUpId }) => followUpId,
  )
}

/** Lets every day of a rule be as the rule has it, or those until a day. */
export function clearExceptions(db: Writer, followUpId: number, until?: Day): void {
  db.delete(followUpExceptions)
    .where(
      and(
        eq(followUpExceptions.followUpId, followUpId),
        until && lte(followUpExceptions.occursOn, until),
      ),
    )
    .run()
}
