import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { insertSample } from '#api/sample'
import { type Db, openDb } from '#db/open'
import { eventPeople } from '#db/schema/eventPeople'
import { events } from '#db/schema/events'
import { followUpPeople, followUps } from '#db/schema/followUps'
import { interactionPeople, interactions, notes } from '#db/schema/interactions'
import { organisations, positions, targets } from '#db/schema/organisations'
import { contacts, people, personTags, tags } from '#db/schema/people'
import { ties } from '#db/schema/ties'
import { BANDS, bandOf } from '#domain/band'
import { Day, Instant } from '#domain/day'
import { warmthOn } from '#domain/warmth'
import { sampleNetwork } from '#sample/network'

const today = Day.parse('2026-03-10')
const now = () => Instant.parse('2026-03-10T12:00:00.000Z')
const network = sampleNetwork({ people: 180, seed: 1, today })

function emptyDb(): Db {
  const folder = mkdtempSync(join(tmpdir(), 'sample-'))
  const db = openDb({ file: join(folder, 'sample.kithmap'), migrations: 'drizzle', now })
  onTestFinished(() => {
    db.close()
    rmSync(folder, { recursive: true })
  })
  return db
}

async function filledDb(): Promise<Db> {
  const db = emptyDb()
  await db.write(['people'], 'Sample network', (tx) => insertSample(tx, network, now()))
  return db
}

const all = <Part>(parts: readonly { people: readonly Part[] }[]) =>
  parts.flatMap(({ people }) => people)

it('writes every part of the network once', async () => {
  const { read, complaints } = await filledDb()
  expect(read.select().from(people).all()).toHaveLength(181)
  expect(read.select().from(organisations).all()).toHaveLength(70)
  expect(read.select().from(events).all()).toHaveLength(8)
  expect(read.select().from(targets).all()).toHaveLength(6)
  expect(read.select().from(tags).all()).toHaveLength(network.tags.length)
  expect(read.select().from(ties).all()).toHaveLength(network.ties.length)
  expect(read.select().from(interactions).all()).toHaveLength(network.interactions.length)
  expect(read.select().from(interactionPeople).all()).toHaveLength(all(network.interactions).length)
  expect(read.select().from(followUps).all()).toHaveLength(network.followUps.length)
  expect(read.select().from(followUpPeople).all()).toHaveLength(all(network.followUps).length)
  expect(read.select().from(eventPeople).all()).toHaveLength(all(network.events).length)
  expect(complaints()).toEqual([])
})

it('writes what belongs to each person', async () => {
  const { read } = await filledDb()
  const parts = <Part>(of: (person: (typeof network.people)[number]) => readonly Part[]) =>
    network.people.flatMap(of).length

  expect(read.select().from(positions).all()).toHaveLength(parts((person) => person.positions))
  expect(read.select().from(contacts).all()).toHaveLength(parts((person) => person.contacts))
  expect(read.select().from(personTags).all()).toHaveLength(parts((person) => person.tags))
  expect(read.select().from(notes).all()).toHaveLength(parts((person) => person.notes))
})

it('makes Robin Example me, at Halden Mobility', async () => {
  const { read } = await filledDb()
  const me = read
    .select()
    .from(people)
    .all()
    .filter(({ isMe }) => isMe)

  expect(me).toMatchObject([
    {
      name: 'Robin Example',
      sortName: 'example robin',
      headline: 'Engineering Manager at Halden Mobility',
    },
  ])
})

it('keeps every band of warmth', async () => {
  const { read } = await filledDb()
  const participants = Map.groupBy(
    read.select().from(interactionPeople).all(),
    ({ interactionId }) => interactionId,
  )
  const logged = read.select().from(interactions).all()
  const bands = read
    .select()
    .from(people)
    .all()
    .filter(({ isMe }) => !isMe)
    .map(({ id, circle, connectedOn }) => {
      const own = logged
        .map((interaction) => ({ ...interaction, met: participants.get(interaction.id) ?? [] }))
        .filter(({ met }) => met.some(({ personId }) => personId === id))
        .map((interaction) => ({ ...interaction, people: interaction.met.length }))
      return bandOf(warmthOn(today, own, circle), own.length > 0 || connectedOn !== null)
    })

  expect(new Set(bands)).toEqual(new Set(BANDS))
})

it('has no address that could be somebody’s', async () => {
  const { read } = await filledDb()
  const ways = read.select().from(contacts).all()
  const addresses = [
    ...ways.filter(({ kind }) => kind !== 'phone').map(({ value }) => value),
    ...read
      .select()
      .from(organisations)
      .all()
      .map(({ website }) => website),
  ]

  expect(addresses.length).toBeGreaterThan(100)
  expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([])
})

it('uses a tag that is there already', async () => {
  const db = emptyDb()
  await db.write(['tags'], null, (tx) => {
    tx.insert(tags).values({ name: 'Climbing', folded: 'climbing' }).run()
  })
  await db.write(['people'], 'Sample network', (tx) => insertSample(tx, network, now()))

  expect(db.read.select().from(tags).all()).toHaveLength(network.tags.length)
})

it('is taken back by one undo', async () => {
  const db = await filledDb()
  await db.undo()

  expect(db.read.select().from(people).all()).toEqual([])
  expect(db.read.select().from(organisations).all()).toEqual([])
  expect(db.complaints()).toEqual([])
})
