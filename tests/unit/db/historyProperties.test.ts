import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Writer } from '#db/open'
import { insertInteraction } from '#db/queries/interactions'
import { insertPerson } from '#db/queries/people'
import { contacts, personTags, tags } from '#db/schema/people'
import { Day } from '#domain/day'
import { NewInteraction } from '#domain/interaction'
import { compareSearchIndex, dumpOf } from './dump.ts'
import { newPath, NOW, opened } from './testFile.ts'

/** One change; `pick` chooses among the rows that are there. */
interface Change {
  kind: (typeof KINDS)[number]
  pick: number
  text: string
}

const KINDS = [
  'add person',
  'rename person',
  'delete person',
  'add contact',
  'delete contact',
  'tag person',
  'delete tag',
  'log interaction',
  'annotate interactions',
  'delete interaction',
] as const

const text = fc.string({ unit: 'grapheme', maxLength: 12 }).map((any) => any.replaceAll('\0', ''))
const change = fc.record<Change>({
  kind: fc.constantFrom(...KINDS),
  pick: fc.nat(1000),
  text,
})
const changes = fc.array(change, { minLength: 1, maxLength: 8 })
const writes = fc.array(changes, { maxLength: 6 })

/** The id of one of the rows of a table; 0 where there is none. */
function picked(tx: Writer, table: string, pick: number): number {
  const ids = tx.values<[number]>(sql`SELECT id FROM ${sql.identifier(table)} ORDER BY id`).flat()
  return ids[pick % ids.length] ?? 0
}

function make(tx: Writer, { kind, pick, text: name }: Change): void {
  const personId = picked(tx, 'people', pick)
  if (kind === 'add person') insertPerson(tx, { name }, NOW)
  if (kind === 'rename person') tx.run(sql`UPDATE people SET name = ${name} WHERE id = ${personId}`)
  if (kind === 'delete person') tx.run(sql`DELETE FROM people WHERE id = ${personId}`)
  if (kind === 'delete contact')
    tx.run(sql`DELETE FROM contacts WHERE id = ${picked(tx, 'contacts', pick)}`)
  if (kind === 'delete tag') tx.run(sql`DELETE FROM tags WHERE id = ${picked(tx, 'tags', pick)}`)
  if (kind === 'annotate interactions') tx.run(sql`UPDATE interactions SET notes = ${name}`)
  if (kind === 'delete interaction')
    tx.run(sql`DELETE FROM interactions WHERE id = ${picked(tx, 'interactions', pick)}`)
  if (personId !== 0) makeWith(tx, personId, { kind, pick, text: name })
}

function makeWith(tx: Writer, personId: number, { kind, text: name }: Change): void {
  if (kind === 'add contact')
    tx.insert(contacts).values({ personId, kind: 'email', value: name, canonical: name }).run()
  if (kind === 'tag person') {
    tx.insert(tags).values({ name, folded: name }).onConflictDoNothing().run()
    const tagId = picked(tx, 'tags', name.length)
    tx.insert(personTags).values({ personId, tagId }).onConflictDoNothing().run()
  }
  if (kind === 'log interaction')
    insertInteraction(
      tx,
      NewInteraction.parse({
        kind: 'meeting',
        day: Day.parse('2026-02-01'),
        notes: name,
        personIds: [personId, picked(tx, 'people', name.length)],
      }),
      NOW,
    )
}

it('takes any changes back and does them again, to the last letter', async () => {
  await fc.assert(
    fc.asyncProperty(changes, writes, async (earlier, list) => {
      const db = opened(newPath())
      await db.write(['people'], null, (tx) => earlier.forEach((one) => make(tx, one)))
      const before = dumpOf(db.read)
      for (const some of list)
        await db.write(['people'], 'Changes', (tx) => some.forEach((one) => make(tx, one)))
      const after = dumpOf(db.read)

      while (await db.undo());
      expect(dumpOf(db.read)).toEqual(before)
      while (await db.redo());
      expect(dumpOf(db.read)).toEqual(after)
      expect(db.complaints()).toEqual([])
      await compareSearchIndex(db)
      db.close()
    }),
    { numRuns: 50 },
  )
})
