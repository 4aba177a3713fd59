import { eq, sql } from 'drizzle-orm'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Db, Writer } from '#db/open'
import { insertNote } from '#db/queries/notes'
import { insertPerson } from '#db/queries/people'
import { events } from '#db/schema/events'
import { people, photos } from '#db/schema/people'
import { ties } from '#db/schema/ties'
import { Day, Instant } from '#domain/day'
import { compareSearchIndex, dumpOf } from './dump.ts'
import { addPeople, newPath, NOW, opened, testDb } from './testFile.ts'

const names = (db: Db) =>
  db.read
    .select({ name: people.name })
    .from(people)
    .orderBy(people.id)
    .all()
    .map(({ name }) => name)

const add = (db: Db, name: string) =>
  db.write(['people'], `Add ${name}`, (tx) => insertPerson(tx, { name }, NOW))

const rename = (db: Db, id: number, name: string) =>
  db.write(['people'], `Rename to ${name}`, (tx) =>
    tx.update(people).set({ name }).where(eq(people.id, id)).run(),
  )

const steps = (db: Db) => db.read.values(sql`SELECT count(*) FROM write_steps`).flat()[0]

/** Does something, takes it back, does it again, and expects what was there each time. */
async function expectBackAndForth(db: Db, work: (tx: Writer) => unknown): Promise<void> {
  const before = dumpOf(db.read)
  await db.write(['people'], 'Something', (tx) => void work(tx))
  const after = dumpOf(db.read)
  expect(after).not.toEqual(before)

  await db.undo()
  expect(dumpOf(db.read)).toEqual(before)
  await db.redo()
  expect(dumpOf(db.read)).toEqual(after)
  await db.undo()
  expect(dumpOf(db.read)).toEqual(before)
  expect(db.complaints()).toEqual([])
  await compareSearchIndex(db)
}

describe('undo and redo', () => {
  it('of rows that were added', async () => {
    await expectBackAndForth(testDb(), (tx) => {
      insertPerson(tx, { name: 'Ana' }, NOW)
      insertPerson(tx, { name: 'Bo' }, NOW)
    })
  })

  it('of rows that were changed, some of them twice', async () => {
    const db = testDb()
    await addPeople(db, ['Ana', 'Bo'])
    await expectBackAndForth(db, (tx) => {
      tx.update(people).set({ nickname: 'A' }).run()
      tx.update(people).set({ closeness: 5, birthday: null }).where(eq(people.id, 2)).run()
    })
  })

  it('of a row that was deleted, with all that hung on it', async () => {
    const db = testDb()
    const [id = 0] = await addPeople(db, ['Ana', 'Bo'])
    await db.write([], null, (tx) => {
      const eventId = tx
        .insert(events)
        .values({
          uid: 'e',
          name: 'Fair',
          startsOn: Day.parse('2026-02-01'),
          endsOn: Day.parse('2026-02-01'),
          createdAt: NOW,
          updatedAt: NOW,
        })
        .returning({ id: events.id })
        .get().id
      tx.update(people).set({ metEventId: eventId }).run()
      insertNote(tx, id, 'Likes boats', NOW)
    })

    await expectBackAndForth(db, (tx) => tx.delete(people).where(eq(people.id, id)).run())
    await expectBackAndForth(db, (tx) => tx.delete(events).run())
  })

  it('of a row that came and went in one write', async () => {
    const db = testDb()
    await addPeople(db, ['Ana'])
    await expectBackAndForth(db, (tx) => {
      const { id } = insertPerson(tx, { name: 'Bo' }, NOW)
      insertNote(tx, id, 'Likes boats', NOW)
      tx.delete(people).where(eq(people.id, id)).run()
      insertPerson(tx, { name: 'Carla' }, NOW)
    })
  })

  it.each([
    ['quotes', `'); DROP TABLE people; --"'`],
    ['line breaks and backslashes', 'a\r\nb\\n\tc'],
    ['signs beyond the first 65,536', '𝒜na 👩‍🚀'],
    ['signs from right to left', 'مُحَمَّد'],
    ['a marker of percent', '%s %d ?1 :name'],
    ['nothing', ''],
  ])('of a text with %s', async (_, text) => {
    const db = testDb()
    await db.write([], null, (tx) => insertPerson(tx, { name: 'Ana', howMet: text }, NOW))
    await expectBackAndForth(db, (tx) => tx.delete(people).run())
  })

  it.each([0.1 + 0.2, 1 / 3, -2.5, 1e300, 5e-324, Number.MAX_SAFE_INTEGER, 0])(
    'of the number %d',
    async (confidence) => {
      const db = testDb()
      const [fromId = 0, toId = 0] = await addPeople(db, ['Ana', 'Bo'])
      const tie = { fromId, toId, kind: 'knows', state: 'suggested', createdAt: NOW } as const
      await db.write([], null, (tx) =>
        tx
          .insert(ties)
          .values({ ...tie, confidence })
          .run(),
      )
      await expectBackAndForth(db, (tx) => tx.delete(ties).run())
    },
  )

  it('of a photo of two megabytes', async () => {
    const db = testDb()
    const [personId = 0] = await addPeople(db, ['Ana'])
    const bytes = Buffer.alloc(2_000_000, Buffer.from([0, 255, 39, 34, 128]))
    await db.write([], null, (tx) =>
      tx.insert(photos).values({ personId, mediaType: 'image/png', bytes }).run(),
    )
    await expectBackAndForth(db, (tx) => tx.delete(photos).run())
  })
})

describe('several writes', () => {
  it('are taken back the last first, and done again the first first', async () => {
    const db = testDb()
    await add(db, 'Ana')
    await rename(db, 1, 'Ana Silva')
    await add(db, 'Bo')

    expect((await db.undo())?.label).toBe('Add Bo')
    expect(names(db)).toEqual(['Ana Silva'])
    expect((await db.undo())?.label).toBe('Rename to Ana Silva')
    expect(names(db)).toEqual(['Ana'])
    expect((await db.undo())?.label).toBe('Add Ana')
    expect(names(db)).toEqual([])
    expect(await db.undo()).toBeUndefined()

    expect((await db.redo())?.label).toBe('Add Ana')
    expect((await db.redo())?.label).toBe('Rename to Ana Silva')
    expect((await db.redo())?.label).toBe('Add Bo')
    expect(names(db)).toEqual(['Ana Silva', 'Bo'])
    expect(await db.redo()).toBeUndefined()
  })

  it('say what would be taken back and done again', async () => {
    const db = testDb()
    await add(db, 'Ana')
    expect(db.undoable()).toMatchObject({ label: 'Add Ana', subjects: ['people'], at: NOW })
    expect(db.redoable()).toBeUndefined()

    await db.undo()
    expect(db.undoable()).toBeUndefined()
    expect(db.redoable()).toMatchObject({ label: 'Add Ana' })
  })

  it('can no longer be done again after another one', async () => {
    const db = testDb()
    await add(db, 'Ana')
    await add(db, 'Bo')
    await db.undo()
    await add(db, 'Carla')

    expect(db.redoable()).toBeUndefined()
    expect(names(db)).toEqual(['Ana', 'Carla'])
    await db.undo()
    await db.undo()
    expect(names(db)).toEqual([])
    await db.redo()
    await db.redo()
    expect(names(db)).toEqual(['Ana', 'Carla'])
  })

  it('can still be done again after one that changed nothing', async () => {
    const db = testDb()
    await add(db, 'Ana')
    await db.undo()
    await rename(db, 99, 'Nobody')

    expect(db.undoable()).toBeUndefined()
    expect(db.redoable()).toMatchObject({ label: 'Add Ana' })
  })
})

describe('a write without label', () => {
  it('is not in the history', async () => {
    const db = testDb()
    await addPeople(db, ['Ana'])

    expect(db.undoable()).toBeUndefined()
    expect(steps(db)).toBe(0)
  })

  it('leaves the history as it is', async () => {
    const db = testDb()
    await add(db, 'Ana')
    await db.write([], null, (tx) => tx.run(sql`INSERT INTO settings VALUES ('a', '1')`))
    await add(db, 'Bo')
    await db.undo()
    await db.undo()
    await db.redo()

    expect(names(db)).toEqual(['Ana'])
    expect(db.read.values(sql`SELECT * FROM settings`)).toEqual([['a', '1']])
  })

  it('ends what could be done again, where it wrote rows that this might need', async () => {
    const db = testDb()
    await add(db, 'Ana')
    await db.undo()
    await db.write([], null, (tx) => insertPerson(tx, { name: 'Bo' }, NOW))

    expect(db.redoable()).toBeUndefined()
    expect(await db.redo()).toBeUndefined()
    expect(names(db)).toEqual(['Bo'])
  })
})

describe('the history', () => {
  const on = (text: string) => () => Instant.parse(`${text}T12:00:00.000Z`)

  /** A closed file in which Ana was added on one day and Bo on another. */
  async function history(undos: number): Promise<string> {
    const file = newPath()
    const first = opened(file, { now: on('2026-01-01') })
    await add(first, 'Ana')
    first.close()
    const second = opened(file, { now: on('2026-01-20') })
    await add(second, 'Bo')
    for (let undone = 0; undone < undos; undone += 1) await second.undo()
    second.close()
    return file
  }

  function openedOn(file: string, day: string): Db {
    const db = opened(file, { now: on(day) })
    onTestFinished(db.close)
    return db
  }

  it('is still there for thirty days', async () => {
    const db = openedOn(await history(0), '2026-01-31')
    await db.undo()
    await db.undo()

    expect(names(db)).toEqual([])
  })

  it('forgets what is older, and keeps what is not', async () => {
    const db = openedOn(await history(0), '2026-02-01')

    expect((await db.undo())?.label).toBe('Add Bo')
    expect(await db.undo()).toBeUndefined()
    expect(names(db)).toEqual(['Ana'])
    expect((await db.redo())?.label).toBe('Add Bo')
  })

  it('keeps no steps of what it has forgotten', async () => {
    expect(steps(openedOn(await history(0), '2026-02-01'))).toBe(1)
    expect(steps(openedOn(await history(0), '2026-03-01'))).toBe(0)
  })

  it('forgets what was undone together with what it was built on', async () => {
    const db = openedOn(await history(2), '2026-02-01')

    expect(db.redoable()).toBeUndefined()
    expect(steps(db)).toBe(0)
  })

  it('keeps what was undone while what it was built on is there', async () => {
    const db = openedOn(await history(1), '2026-02-01')

    expect((await db.redo())?.label).toBe('Add Bo')
    expect(names(db)).toEqual(['Ana', 'Bo'])
  })
})
