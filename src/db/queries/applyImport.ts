import { desc, eq } from 'drizzle-orm'
import type { Day, Instant } from '#domain/day'
import type { Source } from '#domain/found'
import type { ImportPlan } from '#domain/importPlan'
import type { AddedPerson } from '#domain/recognised'
import type { Reader, Writer } from '../open.ts'
import { importBatches } from '../schema/imports.ts'
import { organisations } from '../schema/organisations.ts'
import { importedInteractions } from './importedInteractions.ts'
import { importedPeople } from './importedPeople.ts'
import { updatePeople } from './people.ts'

export interface ImportRun {
  source: Source
  files: string
  now: Instant
  today: Day
  /** Keep what messages say. */
  withTexts: boolean
  /** Called after every step; what it throws takes everything back. */
  onStep: (done: number) => void | Promise<void>
}

/** How many steps a plan takes, for progress. */
export function stepsOf({ added, updated, interactions }: ImportPlan, withTexts: boolean): number {
  const people = added.length + updated.length
  const filled = withTexts ? interactions.textless.length : 0
  return people + interactions.added.length + interactions.updated.length + filled
}

/**
 * Carries out an import plan inside one write.
 *
 * @returns the id of the batch
 */
export async function applyImport(tx: Writer, plan: ImportPlan, run: ImportRun): Promise<number> {
  const people = importedPeople(tx, run.now)
  const ids = new Map<AddedPerson, number>()
  let done = 0

  for (const addition of plan.added) {
    ids.set(addition, people.add(addition))
    await run.onStep(++done)
  }
  for (const update of plan.updated) {
    people.update(update)
    await run.onStep(++done)
  }
  if (plan.me) people.me(plan.me)
  updatePeople(
    tx,
    plan.gone.map(({ id }) => id),
    { disconnectedOn: run.today },
  )
  for (const { name, followedOn } of plan.followed)
    tx.update(organisations)
      .set({ followedOn })
      .where(eq(organisations.id, people.organisation(name)))
      .run()

  const interactions = importedInteractions(tx, ids, run)
  for (const interaction of plan.interactions.added) {
    interactions.add(interaction)
    await run.onStep(++done)
  }
  for (const interaction of plan.interactions.updated) {
    interactions.update(interaction)
    await run.onStep(++done)
  }
  for (const interaction of run.withTexts ? plan.interactions.textless : []) {
    interactions.fillText(interaction)
    await run.onStep(++done)
  }
  return insertBatch(tx, plan, run)
}

function insertBatch(tx: Writer, plan: ImportPlan, { source, files, now }: ImportRun): number {
  const { id } = tx
    .insert(importBatches)
    .values({
      source,
      files,
      added: plan.added.length,
      updated: plan.updated.length,
      unchanged: plan.unchanged,
      createdAt: now,
    })
    .returning({ id: importBatches.id })
    .get()
  return id
}

/** Everything that was ever brought in, the latest first. */
export function listImports(db: Reader) {
  return db.select().from(importBatches).orderBy(desc(importBatches.id)).all()
}
