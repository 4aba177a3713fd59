import { eq, sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import type { Db } from '#db/open'
import { insertPerson } from '#db/queries/people'
import { people } from '#db/schema/people'
import { compareSearchIndex } from './dump.ts'
import { NOW, testDb } from './testFile.ts'

const foundIds = (db: Db, word: string) =>
  db.read.values<[number]>(sql`SELECT rowid FROM people_fts WHERE people_fts MATCH ${word}`).flat()

const add = (db: Db, name: string) =>
  db.write(['people'], `Add ${name}`, (tx) => insertPerson(tx, { name }, NOW))

it('finds what a write added, once it is done', async () => {
  const db = testDb()
  await add(db, 'Ana')

  expect(foundIds(db, 'ana')).toEqual([1])
})

it('finds the last words of a row that changed in the write that added it', async () => {
  const db = testDb()
  await db.write(['people'], 'Ana', (tx) => {
    const { id } = insertPerson(tx, { name: 'Ana' }, NOW)
    tx.update(people).set({ name: 'Carla' }).where(eq(people.id, id)).run()
  })

  expect(foundIds(db, 'ana')).toEqual([])
  expect(foundIds(db, 'carla')).toEqual([1])
})

it('follows every change', async () => {
  const db = testDb()
  await add(db, 'Ana')
  await db.write(['people'], 'Rename', (tx) => tx.update(people).set({ name: 'Carla' }).run())
  expect(foundIds(db, 'ana')).toEqual([])
  expect(foundIds(db, 'carla')).toEqual([1])

  await db.write(['people'], 'Delete', (tx) => tx.delete(people).run())
  expect(foundIds(db, 'carla')).toEqual([])
  await compareSearchIndex(db)
})

it('finds what an undo brought back, and not what it took away', async () => {
  const db = testDb()
  await add(db, 'Ana')
  await db.write(['people'], 'Delete', (tx) => tx.delete(people).run())
  await db.undo()
  expect(foundIds(db, 'ana')).toEqual([1])

  await db.undo()
  expect(foundIds(db, 'ana')).toEqual([])
  await db.redo()
  expect(foundIds(db, 'ana')).toEqual([1])
  await compareSearchIndex(db)
})

it('finds a row that took the place of a deleted one', async () => {
  const db = testDb()
  await add(db, 'Ana')
  await db.write(['people'], 'Delete', (tx) => tx.delete(people).run())
  await add(db, 'Bo')

  expect(foundIds(db, 'ana')).toEqual([])
  expect(foundIds(db, 'bo')).toEqual([1])
})

it('knows nothing of a write that failed', async () => {
  const db = testDb()
  await db
    .write(['people'], 'Ana', (tx) => {
      insertPerson(tx, { name: 'Ana' }, NOW)
      throw new Error('no')
    })
    .catch(() => {})
  await add(db, 'Bo')

  expect(foundIds(db, 'ana')).toEqual([])
  expect(foundIds(db, 'bo')).toEqual([1])
})
