import { sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { FEEDS } from '#domain/calendar/feed'
import { Day } from '#domain/day'
import { PartialDate } from '#domain/partialDate'
import { FOLLOW_UP_ACTIONS } from '#domain/followUp'
import type { PrivacyLevel } from '#domain/privacy'
import { HOME } from '#sample/person'
import { followUp, followUpFeed } from '../../support/feeds.ts'
import { testApp } from '../../support/testApp.ts'

type TestApp = ReturnType<typeof testApp>

/** What a calendar has to hold of a follow-up to show it at all, and of an event to know it again. */
const NEEDED: readonly string[] = ['follow_ups.uid', 'follow_ups.repeats', 'sent_events.uid']

/** What a level may tell besides: whom a link leads to. */
const TOLD: Record<'discreet' | 'opaque', readonly string[]> = {
  discreet: ['people.uid'],
  opaque: [],
}

/** Shorter strings are found in any text. */
const SHORTEST = 4

/** The sample network, and somebody who has all that may go out. */
async function sampleApp(): Promise<TestApp> {
  const app = testApp()
  const { api } = app
  await api.file.fillWithSample({ people: 300 })
  const { id } = await api.people.add({
    name: 'Zoë Quartermain',
    organisation: 'Quartermain Holdings',
    circle: 'close',
    birthday: PartialDate.parse('1980-03-05'),
    metOn: Day.parse('2020-05-06'),
  })
  await api.notes.add({ personId: id, body: 'Prefers Thursdays, owes me a lunch' })
  for (const repeats of [null, 'FREQ=MONTHLY'])
    await api.followUps.add({
      title: 'Negotiate the salary',
      notes: 'Mention the other offer',
      dueOn: Day.parse('2026-11-24'),
      dueAt: '09:30',
      alarmMinutes: 15,
      personIds: [id],
      repeats,
    })
  return app
}

/** Every string that a column of the file holds, by table and column. */
function storedStrings({ context }: TestApp): Map<string, Set<string>> {
  const { read } = context.db
  const columns = read.values<[string, string]>(
    sql`SELECT t.name, c.name FROM pragma_table_list AS t, pragma_table_info(t.name) AS c
          WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND c.type = 'TEXT'`,
  )
  return new Map(
    columns.map(([table, column]) => {
      const rows = read.values<[string]>(
        sql`SELECT DISTINCT ${sql.identifier(column)} FROM ${sql.identifier(table)}
              WHERE typeof(${sql.identifier(column)}) = 'text'`,
      )
      return [`${table}.${column}`, new Set(rows.flat())]
    }),
  )
}

/** All feeds at a level, unfolded and in small letters. */
async function feedsAt(level: PrivacyLevel, { api }: TestApp): Promise<string> {
  const texts = await Promise.all(
    FEEDS.map(async (feed) => (await api.calendar.feed({ feed, privacy: level })).text),
  )
  return texts.join('').replaceAll('\r\n ', '').toLowerCase()
}

/** What any calendar of a level holds, of whatever file: the grammar, its zone and the verbs. */
function wordsOfAny(level: PrivacyLevel): string {
  const followUps = FOLLOW_UP_ACTIONS.map((action) =>
    followUp({ uid: action, action, title: '', dueAt: '09:30', timeZone: HOME.timeZone }),
  )
  const text = followUpFeed(followUps, { level, today: Day.parse('2026-01-10') })
  return `${text} Keep in touch with Birthday Anniversary`.toLowerCase()
}

const NAMES = ['people.name', 'people.nickname', 'organisations.name', 'events.name', 'tags.name']

describe.each(['discreet', 'opaque'] as const)('a calendar at %s', (level) => {
  it('holds no string of the file', async () => {
    const app = await sampleApp()
    const text = await feedsAt(level, app)
    const stored = storedStrings(app)
    const anyhow = wordsOfAny(level)
    const told = [...stored]
      .filter(([column]) => !NEEDED.includes(column) && !TOLD[level].includes(column))
      .flatMap(([column, strings]) => [...strings].map((string) => ({ column, string })))
      .filter(({ string }) => string.length >= SHORTEST && text.includes(string.toLowerCase()))
      .filter(({ string }) => !anyhow.includes(string.toLowerCase()))

    expect(text.match(/begin:vevent/g)?.length).toBeGreaterThan(100)
    expect(stored.get('people.name')?.size).toBeGreaterThan(290)
    expect(told).toEqual([])
  })

  it('holds no word of a name', async () => {
    const app = await sampleApp()
    const stored = storedStrings(app)
    const names = NAMES.flatMap((column) => [...(stored.get(column) ?? [])])
    const words = new Set(names.flatMap((name) => name.toLowerCase().split(/[^\p{L}\p{M}]+/u)))
    const anyhow = wordsOfAny(level)
    const text = await feedsAt(level, app)
    const told = text
      .split(/[^\p{L}\p{M}]+/u)
      .filter((word) => word.length >= SHORTEST && words.has(word) && !anyhow.includes(word))

    expect(words.size).toBeGreaterThan(300)
    expect(told).toEqual([])
  })

  it('knows an event by the same uid as at full', async () => {
    const app = await sampleApp()
    const uids = async (told: PrivacyLevel) =>
      (await feedsAt(told, app)).match(/^uid:.*/gm)?.toSorted()

    expect(await uids(level)).toEqual(await uids('full'))
  })
})

describe('a calendar at opaque', () => {
  it('tells neither who an event is about nor what kind it is', async () => {
    const text = await feedsAt('opaque', await sampleApp())
    const values = (property: string) =>
      new Set(text.match(new RegExp(`(?<=^${property}:).*(?=\r)`, 'gm')))

    expect(values('summary')).toEqual(new Set(['follow-up']))
    expect(values('categories')).toEqual(new Set(['kithmap']))
    // Of the alarms.
    expect(values('description')).toEqual(new Set(['follow-up']))
    expect(text).not.toContain('kithmap://')
    expect([...values('uid')].filter((uid) => !/^[-0-9a-f]{32,36}@kithmap$/.test(uid))).toEqual([])
  })
})
