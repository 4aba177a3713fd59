import Database from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { describe, expect, it, onTestFinished } from 'vitest'
import { APPLICATION_ID } from '#db/connection'
import { insertPerson } from '#db/queries/people'
import { people } from '#db/schema/people'
import type { Subject } from '#domain/subject'
import { addPeople, fileWith, hashOf, MIGRATIONS, NOW, opened, testDb } from './testFile.ts'

const names = (db: ReturnType<typeof testDb>) =>
  db.read
    .select({ name: people.name })
    .from(people)
    .orderBy(people.id)
    .all()
    .map(({ name }) => name)

describe('openDb', () => {
  it.each([
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['foreign_keys', 1],
    ['temp_store', 2],
    ['secure_delete', 1],
    ['trusted_schema', 0],
    ['cell_size_check', 1],
    ['application_id', APPLICATION_ID],
    ['user_version', MIGRATIONS.length],
  ])('has %s %s on both its connections', async (pragma, value) => {
    const db = testDb()
    const query = sql.raw(`PRAGMA ${pragma}`)

    expect(db.read.values(query)).toEqual([[value]])
    expect(await db.write([], null, (tx) => tx.values(query))).toEqual([[value]])
  })

  it('finds what was kept', async () => {
    const db = opened(await fileWith('Ana', 'Bo'))
    onTestFinished(db.close)

    expect(names(db)).toEqual(['Ana', 'Bo'])
    expect(db.complaints()).toEqual([])
  })

  it('changes nothing by opening and closing', async () => {
    const file = await fileWith('Ana')
    const before = hashOf(file)
    opened(file).close()

    expect(hashOf(file)).toBe(before)
  })

  it('reads through a connection that cannot write', () => {
    expect(() => testDb().read.all(sql`DELETE FROM people RETURNING id`)).toThrow()
  })
})

describe('write', () => {
  it('keeps all of it or nothing', async () => {
    const db = testDb()
    const failing = db.write(['people'], 'Two people', (tx) => {
      insertPerson(tx, { name: 'Ana' }, NOW)
      throw new Error('no')
    })

    await expect(failing).rejects.toThrow('no')
    expect(names(db)).toEqual([])
    expect(db.undoable()).toBeUndefined()
  })

  it('keeps nothing where a statement fails or a row would point to nothing', async () => {
    const db = testDb()
    await expect(
      db.write(['people'], 'A contact', (tx) => {
        insertPerson(tx, { name: 'Ana' }, NOW)
        tx.run(
          sql`INSERT INTO contacts (person_id, kind, value, canonical) VALUES (99, '', '', '')`,
        )
      }),
    ).rejects.toThrow()

    expect(names(db)).toEqual([])
    await addPeople(db, ['Bo'])
    expect(names(db)).toEqual(['Bo'])
  })

  it('gives back what the work gives', async () => {
    expect(await testDb().write([], null, () => 7)).toBe(7)
  })

  it('runs one after another', async () => {
    const db = testDb()
    const steps: string[] = []
    const work = (name: string) => async () => {
      steps.push(`${name} begins`)
      await new Promise((resolve) => setTimeout(resolve, 5))
      steps.push(`${name} ends`)
    }
    await Promise.all([db.write([], null, work('first')), db.write([], null, work('second'))])

    expect(steps).toEqual(['first begins', 'first ends', 'second begins', 'second ends'])
  })

  it('goes on after one that failed', async () => {
    const db = testDb()
    const failing = db.write([], null, () => Promise.reject(new Error('no')))
    const next = addPeople(db, ['Ana'])

    await expect(failing).rejects.toThrow('no')
    await next
    expect(names(db)).toEqual(['Ana'])
  })

  it('shows readers nothing of it before its end', async () => {
    const db = testDb()
    const seen: string[][] = []
    await db.write(['people'], null, async (tx) => {
      insertPerson(tx, { name: 'Ana' }, NOW)
      await new Promise((resolve) => setImmediate(resolve))
      seen.push(names(db))
      insertPerson(tx, { name: 'Bo' }, NOW)
      seen.push(names(db))
    })

    expect(seen).toEqual([[], []])
    expect(names(db)).toEqual(['Ana', 'Bo'])
  })
})

describe('onChange', () => {
  function listened() {
    const heard: { subjects: readonly Subject[]; people: string[] }[] = []
    const db = testDb({ onChange: (subjects) => heard.push({ subjects, people: names(db) }) })
    return { db, heard }
  }

  it('names the subjects once the change can be read', async () => {
    const { db, heard } = listened()
    await db.write(['people', 'tags'], 'Ana', (tx) => insertPerson(tx, { name: 'Ana' }, NOW))

    expect(heard).toEqual([{ subjects: ['people', 'tags', 'history'], people: ['Ana'] }])
  })

  it('does not name the history where a write has no label', async () => {
    const { db, heard } = listened()
    await addPeople(db, ['Ana'])

    expect(heard).toEqual([{ subjects: ['people'], people: ['Ana'] }])
  })

  it('is silent about what failed, and about an undo of nothing', async () => {
    const { db, heard } = listened()
    await db.write(['people'], 'Ana', () => Promise.reject(new Error('no'))).catch(() => {})
    await db.undo()
    await db.redo()

    expect(heard).toEqual([])
  })

  it('names the subjects of what is taken back and done again', async () => {
    const { db, heard } = listened()
    await db.write(['people'], 'Ana', (tx) => insertPerson(tx, { name: 'Ana' }, NOW))
    await db.undo()
    await db.redo()

    expect(heard.slice(1)).toEqual([
      { subjects: ['people', 'history'], people: [] },
      { subjects: ['people', 'history'], people: ['Ana'] },
    ])
  })
})

describe('complaints', () => {
  it('name a table with a row that points to nothing', async () => {
    const file = await fileWith('Ana')
    const stranger = new Database(file)
    stranger.exec(
      "PRAGMA foreign_keys = OFF; INSERT INTO photos VALUES (1, 99, 'image/png', x'00')",
    )
    stranger.close()
    const db = opened(file)
    onTestFinished(db.close)

    expect(db.complaints()).toEqual(['a row of photos points to nothing'])
  })

  it('are none after a change, though they were asked for before it', async () => {
    const db = testDb()
    await addPeople(db, ['Ana'])
    expect(db.complaints()).toEqual([])
    await db.write([], null, (tx) => tx.update(people).set({ name: 'Bo' }).run())

    expect(db.complaints()).toEqual([])
  })
})
