import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { testDb } from './testFile.ts'

const SEARCHED = ['contacts', 'follow_ups', 'interactions', 'notes', 'organisations', 'people']

it('has strict tables only', () => {
  const tables = testDb().read.all<{ name: string; strict: number }>(
    sql`SELECT name, strict FROM pragma_table_list
        WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'`,
  )

  expect(tables.length).toBeGreaterThan(20)
  expect(tables.filter(({ strict }) => strict !== 1)).toEqual([])
})

it('refuses what is not of a column’s type', async () => {
  const wrong = testDb().write([], null, (tx) =>
    tx.run(sql`INSERT INTO tags (name, folded) VALUES ('Sailing', x'00')`),
  )
  await expect(wrong).rejects.toThrow()
})

it('leaves nothing behind in the full-text index', () => {
  const db = testDb()
  for (const table of SEARCHED)
    expect(
      db.read.get(
        sql`SELECT v FROM ${sql.identifier(`${table}_fts_config`)} WHERE k = 'secure-delete'`,
      ),
    ).toEqual({ v: 1 })
})

it('keeps every searched table’s index by three triggers', () => {
  const triggers = testDb().read.values<[string]>(
    sql`SELECT name FROM sqlite_schema WHERE type = 'trigger' ORDER BY name`,
  )
  expect(triggers.flat()).toEqual(
    SEARCHED.flatMap((table) => [
      `${table}_fts_delete`,
      `${table}_fts_insert`,
      `${table}_fts_update`,
    ]),
  )
})

it('names every table the history notes, and no other', async () => {
  const noted = await testDb().write([], null, (tx) =>
    tx.values<[string]>(
      sql`SELECT DISTINCT tbl_name FROM temp.sqlite_schema WHERE type = 'trigger' ORDER BY tbl_name`,
    ),
  )
  expect(noted.flat()).toEqual([
    'contacts',
    'event_people',
    'events',
    'follow_up_exceptions',
    'follow_up_people',
    'follow_ups',
    'import_batches',
    'interaction_people',
    'interactions',
    'map_pins',
    'notes',
    'organisations',
    'people',
    'person_tags',
    'photos',
    'positions',
    'review_answers',
    'reviews',
    'source_keys',
    'suggested_meetings',
    'tags',
    'targets',
    'templates',
    'ties',
  ])
})

it('knows one me', async () => {
  const twice = testDb().write([], null, (tx) => {
    for (const uid of ['a', 'b'])
      tx.run(
        sql`INSERT INTO people (uid, is_me, name, sort_name, created_at, updated_at)
            VALUES (${uid}, 1, 'Robin', 'robin', '', '')`,
      )
  })
  await expect(twice).rejects.toThrow()
})
