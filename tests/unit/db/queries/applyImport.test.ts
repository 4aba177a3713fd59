import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Db } from '#db/open'
import { applyImport, listImports, stepsOf } from '#db/queries/applyImport'
import { knownForImport } from '#db/queries/known'
import { organisations, positions } from '#db/schema/organisations'
import { people } from '#db/schema/people'
import { Day } from '#domain/day'
import type { Found, FoundPerson } from '#domain/found'
import { planImport } from '#domain/importPlan'
import { PartialDate } from '#domain/partialDate'
import { anyFound } from '../../domain/foundArbitrary.ts'
import { found, foundInteraction, foundPerson } from '../../domain/importValues.ts'
import { compareSearchIndex, dumpOf } from '../dump.ts'
import { newPath, NOW, opened, testDb } from '../testFile.ts'

const TODAY = Day.parse('2026-03-01')

/** Imports into a file, and gives the number of steps that took. */
async function imported(db: Db, what: Found, withTexts = false): Promise<number> {
  const plan = planImport(what, knownForImport(db.read))
  const run = { source: what.source, files: 'a.csv', now: NOW, today: TODAY, withTexts }
  await db.write(['people'], 'Import', (tx) => applyImport(tx, plan, { ...run, onStep: () => {} }))
  return stepsOf(plan, withTexts) + plan.gone.length
}

const headlines = (db: Db) =>
  db.read
    .select({ name: people.name, headline: people.headline })
    .from(people)
    .all()
    .map(({ name, headline }) => `${name}: ${headline}`)

describe('applyImport', () => {
  it('does nothing the second time, whatever is found', async () => {
    await fc.assert(
      fc.asyncProperty(anyFound, anyFound, async (earlier, later) => {
        const db = opened(newPath())
        for (const what of [earlier, later]) {
          await imported(db, what)
          expect(await imported(db, what)).toBe(0)
        }
        expect(db.complaints()).toEqual([])
        db.close()
      }),
      { numRuns: 40 },
    )
  })

  it('knows whom a source calls by a name that it once used for somebody else', async () => {
    const db = testDb()
    const card = { name: 'Ana Silva', sourceId: '7' }
    const first = foundPerson({ ...card, birthday: PartialDate.parse('1985-09-30') })
    const second = foundPerson({ ...card, birthday: PartialDate.parse('--03-14') })
    await imported(db, found({ source: 'vcard', people: [first] }))
    expect(await imported(db, found({ source: 'vcard', people: [second] }))).toBe(1)
    expect(await imported(db, found({ source: 'vcard', people: [second] }))).toBe(0)
  })

  it('is taken back by one undo', async () => {
    const db = testDb()
    await imported(db, found({ people: [foundPerson({ linkedin: 'ana', tags: ['Sailing'] })] }))
    const before = dumpOf(db.read)
    await imported(
      db,
      found({
        people: [
          foundPerson({ linkedin: 'ana', organisation: 'Acme', notes: 'Likes boats' }),
          foundPerson({ linkedin: 'bo', name: 'Bo Lind', tags: ['Chess'] }),
        ],
        interactions: [foundInteraction({})],
      }),
    )
    await db.undo()

    expect(dumpOf(db.read)).toEqual(before)
    await compareSearchIndex(db)
  })

  it('keeps an old position as history', async () => {
    const db = testDb()
    const ana = (said: Partial<FoundPerson>) =>
      found({ people: [foundPerson({ linkedin: 'ana', ...said })] })
    await imported(db, ana({ title: 'CTO', organisation: 'Nimbus GmbH' }))
    await imported(db, ana({ title: 'CEO', organisation: 'Acme' }))
    await imported(db, ana({ title: 'CEO', organisation: 'ACME Inc.' }))

    expect(headlines(db)).toEqual(['Ana Silva: CEO at Acme'])
    expect(
      db.read.select({ title: positions.title, isPast: positions.isPast }).from(positions).all(),
    ).toEqual([
      { title: 'CTO', isPast: true },
      { title: 'CEO', isPast: false },
    ])
    expect(db.read.select({ name: organisations.name }).from(organisations).all()).toEqual([
      { name: 'Nimbus GmbH' },
      { name: 'Acme' },
    ])
  })

  it('marks connections that have gone, and takes the mark away when they are back', async () => {
    const db = testDb()
    const connectedOn = Day.parse('2024-05-06')
    const rows = [
      foundPerson({ linkedin: 'ana', connectedOn }),
      foundPerson({ linkedin: 'bo', name: 'Bo Lind', connectedOn }),
    ]
    const gone = () =>
      db.read
        .select({ on: people.disconnectedOn })
        .from(people)
        .all()
        .map(({ on }) => on)
    await imported(db, found({ people: rows, isComplete: true }))
    await imported(db, found({ people: rows.slice(0, 1), isComplete: true }))
    expect(gone()).toEqual([null, TODAY])

    await imported(db, found({ people: rows, isComplete: true }))
    expect(gone()).toEqual([null, null])
  })

  it('keeps what messages say only where the user asks for it', async () => {
    const what = found({
      people: [foundPerson({ linkedin: 'ana' })],
      interactions: [foundInteraction({ text: 'See you on Monday' })],
    })
    const [without, withTexts] = [testDb(), testDb()]
    await imported(without, what)
    await imported(withTexts, what, true)

    const texts = (db: Db) => JSON.stringify([...dumpOf(db.read)]).includes('See you on Monday')
    expect(texts(without)).toBe(false)
    expect(texts(withTexts)).toBe(true)
  })

  it('makes me of who the export belongs to, once', async () => {
    const db = testDb()
    const what = found({
      me: {
        person: foundPerson({ linkedin: 'robin', name: 'Robin Example' }),
        headline: 'Engineer at Halden',
        positions: [],
      },
    })
    await imported(db, what)
    await imported(db, what)

    expect(headlines(db)).toEqual(['Robin Example: Engineer at Halden'])
  })

  it('takes everything back when a step fails', async () => {
    const db = testDb()
    const what = found({ people: ['ana', 'bo'].map((linkedin) => foundPerson({ linkedin })) })
    const plan = planImport(what, knownForImport(db.read))
    const run = { source: what.source, files: 'a.csv', now: NOW, today: TODAY, withTexts: false }
    const cancelled = db.write(['people'], 'Import', (tx) =>
      applyImport(tx, plan, {
        ...run,
        onStep(done) {
          if (done === 2) throw new Error('cancelled')
        },
      }),
    )

    await expect(cancelled).rejects.toThrow('cancelled')
    expect(headlines(db)).toEqual([])
    expect(listImports(db.read)).toEqual([])
    expect(db.undoable()).toBeUndefined()
  })
})
