import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { sql } from 'drizzle-orm'
import { describe, expect, it, onTestFinished } from 'vitest'
import { setSetting } from '#db/queries/settings'
import { tagId, tagPeople } from '#db/queries/tags'
import { ownTemplates } from '#db/queries/templates'
import { addPeople, MIGRATIONS, migrationsUpTo, newPath, opened } from './testFile.ts'

/** A folder of our migrations and one more. */
function migrationsWith(statements: readonly string[]): string {
  const folder = join(dirname(newPath()), 'drizzle')
  cpSync('drizzle', folder, { recursive: true })
  const journal = join(folder, 'meta/_journal.json')
  const { entries, ...rest } = JSON.parse(readFileSync(journal, 'utf8'))
  writeFileSync(journal, JSON.stringify({ ...rest, entries: [...entries, { tag: '0099_later' }] }))
  writeFileSync(join(folder, '0099_later.sql'), statements.join('\n--> statement-breakpoint\n'))
  return folder
}

/** A closed file with Ana, who sails. */
async function fileWithAna(): Promise<string> {
  const file = newPath()
  const db = opened(file)
  const ids = await addPeople(db, ['Ana'])
  await db.write(['tags'], null, (tx) => tagPeople(tx, ids, tagId(tx, 'Sailing')))
  db.close()
  return file
}

/** Rows of a query, as another program sees them. */
function rows(file: string, query: string): unknown[] {
  const connection = new Database(file, { readonly: true })
  onTestFinished(() => void connection.close())
  return connection.prepare(query).raw().all()
}

const SCHEMA = 'SELECT name, sql FROM sqlite_schema ORDER BY name'
const TAGGED =
  'SELECT people.name, tags.name FROM person_tags JOIN people ON people.id = person_id JOIN tags ON tags.id = tag_id'

/** What drizzle-kit writes to change a column: a new table in the stead of the old one. */
function rebuildOf(file: string, table: string): string[] {
  const made = rows(
    file,
    `SELECT sql FROM sqlite_schema WHERE tbl_name = '${table}' AND sql NOT NULL`,
  )
  const [create = '', ...rest] = made.flat().map(String)
  return [
    'PRAGMA foreign_keys=OFF;',
    create.replace(`\`${table}\``, `\`__new_${table}\``),
    `INSERT INTO \`__new_${table}\` SELECT * FROM \`${table}\`;`,
    `DROP TABLE \`${table}\`;`,
    `ALTER TABLE \`__new_${table}\` RENAME TO \`${table}\`;`,
    'PRAGMA foreign_keys=ON;',
    ...rest,
  ]
}

it('0006 keeps the words to send that the user changed', async () => {
  const file = newPath()
  const before = opened(file, { migrations: migrationsUpTo('0005_meetings') })
  const own = { 'thanks de': { subject: 'Oh, {first}!', body: 'Danke, "du"' } }
  await before.write(['settings'], null, (tx) => setSetting(tx, 'templates', own))
  before.close()
  const db = opened(file)
  onTestFinished(db.close)
  expect([...ownTemplates(db.read)]).toEqual([['thanks de', own['thanks de']]])
})

describe('migrate', () => {
  it.each(['people', 'tags'])(
    'keeps the rows that point to %s when it is rebuilt',
    async (table) => {
      const file = await fileWithAna()
      const migrations = migrationsWith(rebuildOf(file, table))
      const before = rows(file, SCHEMA).length
      const db = opened(file, { migrations })

      expect(db.read.values(sql.raw(TAGGED))).toEqual([['Ana', 'Sailing']])
      expect(db.complaints()).toEqual([])
      expect(db.read.values(sql`PRAGMA user_version`)).toEqual([[MIGRATIONS.length + 1]])
      await addPeople(db, ['Bo'])
      db.close()
      expect(rows(file, SCHEMA)).toHaveLength(before)
      expect(rows(file, "SELECT rowid FROM people_fts('bo OR ana')")).toEqual([[1], [2]])
    },
  )

  it('has foreign keys on again afterwards', async () => {
    const file = await fileWithAna()
    const db = opened(file, {
      migrations: migrationsWith(['ALTER TABLE tags ADD COLUMN hue TEXT']),
    })
    onTestFinished(db.close)
    const dangling = db.write([], null, (tx) =>
      tx.run(sql`INSERT INTO person_tags (person_id, tag_id) VALUES (1, 99)`),
    )

    await expect(dangling).rejects.toThrow()
  })

  it('puts a backup beside the file first', async () => {
    const file = await fileWithAna()
    expect(existsSync(`${file}.version-${MIGRATIONS.length}.backup`)).toBe(false)
    opened(file, { migrations: migrationsWith(['ALTER TABLE tags ADD COLUMN hue TEXT']) }).close()

    const backup = opened(`${file}.version-${MIGRATIONS.length}.backup`)
    onTestFinished(backup.close)
    expect(backup.read.values(sql.raw(TAGGED))).toEqual([['Ana', 'Sailing']])
    expect(backup.complaints()).toEqual([])
  })

  it('runs nothing twice', async () => {
    const file = await fileWithAna()
    const migrations = migrationsWith(['ALTER TABLE tags ADD COLUMN hue TEXT'])
    opened(file, { migrations }).close()
    opened(file, { migrations }).close()

    const tags = [...MIGRATIONS, '0099_later']
    expect(rows(file, 'SELECT tag FROM migrations')).toEqual(tags.map((tag) => [tag]))
  })
})

describe('a migration that fails', () => {
  it.each([
    ['a statement that cannot be run', 'CREATE TABLE', 'incomplete input'],
    ['rows lost', 'DELETE FROM person_tags', 'person_tags: 1 rows before, 0 after'],
    [
      'rows gained',
      "INSERT INTO tags (name, folded) VALUES ('Chess', 'chess')",
      'tags: 1 rows before, 2 after',
    ],
    ['a row that points to nothing', 'UPDATE person_tags SET tag_id = 99', 'rows point to nothing'],
  ])('for %s leaves the file as it was', async (_, statement, message) => {
    const file = await fileWithAna()
    const before = rows(file, SCHEMA)
    const migrations = migrationsWith(['ALTER TABLE tags ADD COLUMN hue TEXT', statement])

    expect(() => opened(file, { migrations })).toThrow(message)
    expect(rows(file, SCHEMA)).toEqual(before)
    expect(rows(file, 'PRAGMA user_version')).toEqual([[MIGRATIONS.length]])
    expect(rows(file, TAGGED)).toEqual([['Ana', 'Sailing']])
    opened(file).close()
  })

  it('leaves a new file new', () => {
    const file = newPath()
    expect(() => opened(file, { migrations: migrationsWith(['CREATE TABLE']) })).toThrow()

    const db = opened(file)
    onTestFinished(db.close)
    expect(db.read.values(sql`PRAGMA user_version`)).toEqual([[MIGRATIONS.length]])
  })
})
