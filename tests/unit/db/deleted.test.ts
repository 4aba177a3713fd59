import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { connect } from '#db/connection'
import { insertNote } from '#db/queries/notes'
import { insertPerson } from '#db/queries/people'
import { people } from '#db/schema/people'
import { newPath, NOW, opened } from './testFile.ts'

const CANARY = 'Quetzalcanary'
const tokens = [CANARY, CANARY.toLowerCase()]

/** How often the canary stands in a closed file, as it was written or as it is searched for. */
function traces(file: string): number {
  const content = readFileSync(file, 'latin1')
  return tokens.reduce((sum, token) => sum + content.split(token).length - 1, 0)
}

async function fileWithCanary(): Promise<string> {
  const file = newPath()
  const db = opened(file)
  await db.write(['people'], null, (tx) => {
    for (let index = 0; index < 200; index += 1) insertPerson(tx, { name: `Ana ${index}` }, NOW)
    const { id } = insertPerson(tx, { name: `${CANARY} Silva`, howMet: `By ${CANARY}` }, NOW)
    insertNote(tx, id, `${CANARY} `.repeat(2000), NOW)
  })
  db.close()
  return file
}

it('leaves no trace of what was deleted', async () => {
  const file = await fileWithCanary()
  expect(traces(file)).toBeGreaterThan(1000)

  const db = opened(file)
  await db.write(['people'], null, (tx) => tx.delete(people).run())
  db.close()
  expect(traces(file)).toBe(0)
})

it('would leave traces without its settings', async () => {
  const file = await fileWithCanary()
  const careless = new Database(file)
  careless.exec(`
    PRAGMA secure_delete = OFF; PRAGMA foreign_keys = ON;
    INSERT INTO people_fts (people_fts, rank) VALUES ('secure-delete', 0);
    DELETE FROM people`)
  careless.close()

  expect(traces(file)).toBeGreaterThan(0)
})

it('keeps nothing beside the file once it is closed', async () => {
  const file = await fileWithCanary()
  const connection = connect(file, { readonly: false })
  connection.exec('DELETE FROM people')
  connection.pragma('wal_checkpoint(TRUNCATE)')

  expect(readFileSync(`${file}-wal`)).toHaveLength(0)
  connection.close()
  expect(traces(file)).toBe(0)
})
