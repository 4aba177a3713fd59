import { createRouterClient } from '@orpc/server'
import Database from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openApp } from '#app'
import { TEST_DAY } from '../../support/testApp.ts'
import { migrationsUpTo, newPath, opened } from './testFile.ts'

const BEFORE = `
  INSERT INTO people (id, uid, name, sort_name, created_at, updated_at)
    VALUES (1, 'ana', 'Ana Schmidt', 'schmidt ana', '2026-11-01T10:00:00.000Z', '2026-11-01T10:00:00.000Z');
  INSERT INTO follow_ups (id, uid, title, action, due_on, repeats, sequence, created_at, updated_at)
    VALUES (1, 'changed', 'Ask Ana', 'ask', '2026-11-24', 'FREQ=WEEKLY', 3, '2026-11-01T10:00:00.000Z', '2026-11-20T10:00:00.000Z'),
           (2, 'as-planned', 'Call Ana', 'call', '2026-11-25', NULL, 0, '2026-11-01T10:00:00.000Z', '2026-11-01T10:00:00.000Z');
  INSERT INTO follow_up_people (follow_up_id, person_id) VALUES (1, 1), (2, 1);
  INSERT INTO reviews (id, started_on, step, agenda, created_at)
    VALUES (1, '2026-11-20', 'plan', '[]', '2026-11-20T10:00:00.000Z');
  INSERT INTO review_answers (review_id, item_key, answer, follow_up_id, "on")
    VALUES (1, 'reach 1', '{}', 1, '2026-11-20');
  INSERT INTO write_steps (id, table_name, row_id, inverse)
    VALUES (1, 'follow_ups', 1, 'UPDATE "follow_ups" SET "due_on"=''2026-11-23'',"sequence"=2 WHERE "id"=1');
  INSERT INTO writes (id, label, subjects, at, first_step, last_step)
    VALUES (1, 'Snooze “Ask Ana”', '["followUps"]', '2026-11-20T10:00:00.000Z', 1, 1);
`

/** A file as it was before calendars went out, opened by the program of today. */
function migrated() {
  const file = newPath()
  opened(file, { migrations: migrationsUpTo('0002_reviews') }).close()
  const before = new Database(file)
  before.exec(BEFORE)
  before.close()
  const app = openApp({ file, migrations: 'drizzle', today: TEST_DAY })
  onTestFinished(app.close)
  return { ...app, api: createRouterClient(app.router, { context: app.context }) }
}

describe('0003 and 0004', () => {
  it('keep follow-ups with their people and what reviews say of them', async () => {
    const { api, context } = migrated()
    const [changed, planned] = await api.followUps.list({})
    expect(changed).toMatchObject({
      title: 'Ask Ana',
      dueOn: '2026-11-24',
      repeats: 'FREQ=WEEKLY',
      people: [{ id: 1, name: 'Ana Schmidt' }],
    })
    expect(planned).toMatchObject({ title: 'Call Ana', people: [{ id: 1 }] })
    expect(context.db.read.values('SELECT item_key, follow_up_id FROM review_answers')).toEqual([
      ['reach 1', 1],
    ])
    expect(await api.file.check()).toEqual([])
  })

  it('number an event after what calendars have seen of it, once', async () => {
    const { api } = migrated()
    const numbers = async () => {
      const { text } = await api.calendar.feed({ privacy: 'full' })
      return text.match(/^(UID|SEQUENCE).*(?=\r)/gm)
    }
    const expected = ['UID:as-planned@kithmap', 'SEQUENCE:0', 'UID:changed@kithmap', 'SEQUENCE:4']
    expect(await numbers()).toEqual(expected)
    expect(await numbers()).toEqual(expected)
  })

  it('take no step back that names a column which is gone, and new ones', async () => {
    const { api } = migrated()
    expect((await api.history.next()).undo).toBeNull()
    await api.followUps.complete({ id: 2 })
    await api.history.undo()
    expect(await api.followUps.list({})).toHaveLength(2)
  })
})
