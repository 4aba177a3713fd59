import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { insertPerson } from '#db/queries/people'
import { people } from '#db/schema/people'
import { NOW, newPath, opened } from './testFile.ts'

it('takes back a write that is still at work, and frees the file', async () => {
  const file = newPath()
  const db = opened(file)
  const write = db.write(['people'], 'Long', async (tx) => {
    insertPerson(tx, { name: 'Ana' }, NOW)
    await pause(50)
    insertPerson(tx, { name: 'Bo' }, NOW)
  })
  await pause(10)
  db.close()
  db.close()

  await expect(write).rejects.toThrow('The database connection is not open')
  const again = opened(file)
  expect(again.read.select().from(people).all()).toEqual([])
  again.close()
})
