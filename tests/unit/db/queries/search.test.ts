import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Db } from '#db/open'
import { insertInteraction } from '#db/queries/interactions'
import { insertNote } from '#db/queries/notes'
import { organisationId } from '#db/queries/organisations'
import { insertPerson } from '#db/queries/people'
import {
  foundFollowUps,
  foundInteractions,
  foundNotes,
  foundOrganisations,
  foundPeople,
  matchingPersonIds,
  matchOf,
  peopleByContact,
} from '#db/queries/search'
import { contacts } from '#db/schema/people'
import { Day } from '#domain/day'
import { NewInteraction } from '#domain/interaction'
import { addPeople, NOW, testDb } from '../testFile.ts'

const QUERIES = {
  foundPeople,
  peopleByContact,
  foundOrganisations,
  foundNotes,
  foundInteractions,
  foundFollowUps,
  matchingPersonIds,
} as const

describe('matchOf', () => {
  it('asks for every word, quoted, with any ending', () => {
    expect(matchOf('Ana  Sil')).toBe('"Ana"* "Sil"*')
    expect(matchOf('O’Brien ana@nimbus.example')).toBe('"O"* "Brien"* "ana"* "nimbus"* "example"*')
  })

  it('is nothing where there is no word', () => {
    expect(matchOf('')).toBeUndefined()
    expect(matchOf(' "*^() 🚀 ')).toBeUndefined()
  })

  it('has at most 12 words of at most 100 characters', () => {
    expect(matchOf('a '.repeat(5000))).toBe(Array.from({ length: 12 }, () => '"a"*').join(' '))
    expect(matchOf('a'.repeat(10_000))).toBe(`"${'a'.repeat(100)}"*`)
  })
})

/** Runs all queries for what somebody typed. */
function searchAll(db: Db, typed: string): void {
  const match = matchOf(typed)
  if (match === undefined) return
  for (const query of Object.values(QUERIES)) query(db.read, match, 5)
}

describe('whatever is typed', () => {
  it.each([
    '"',
    '(',
    ')',
    'AND',
    'OR',
    'NOT',
    'NEAR(',
    'NEAR(ana bo, 2)',
    '-bar',
    'col:x',
    'name:ana',
    '^ana',
    '*',
    'ana*',
    'ana + bo',
    '{name headline}: ana',
    "'; DROP TABLE people; --",
    '🚀',
    'ana\0bo',
    '\u0301',
    '\ud800',
    '𐌰'.repeat(99),
    'x'.repeat(10_000),
    'x '.repeat(5000),
  ])('is no error: %j', (typed) => {
    expect(() => searchAll(testDb(), typed)).not.toThrow()
  })

  it('is no error: anything', () => {
    const db = testDb()
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => searchAll(db, typed)),
      { numRuns: 500 },
    )
  })
})

describe('foundPeople', () => {
  async function found(names: string[], typed: string): Promise<string[]> {
    const db = testDb()
    await addPeople(db, names)
    return foundPeople(db.read, matchOf(typed) ?? '', 10).map(({ name }) => name)
  }

  it.each([
    ['zoe', 'Zoë Ångström'],
    ['ZOË', 'Zoe Angstrom'],
    ['Zoe\u0308', 'Zoë'],
    ['angs', 'Zoë Ångström'],
    ['a z', 'Zoë Ångström'],
    ['андрей', 'Андрей Белый'],
    ['王', '王伟'],
    ['and', 'Andrea'],
  ])('finds by %j: %s', async (typed, name) => {
    expect(await found([name, 'Bo Lind'], typed)).toEqual([name])
  })

  it('asks for every word', async () => {
    expect(await found(['Ana Silva', 'Ana Costa'], 'ana cos')).toEqual(['Ana Costa'])
    expect(await found(['Ana Silva'], 'ana bo')).toEqual([])
  })

  it('leaves out me and the trash', async () => {
    const db = testDb()
    await db.write([], null, (tx) => {
      insertPerson(tx, { name: 'Ana One' }, NOW)
      insertPerson(tx, { ...{ isMe: true, name: 'Ana Me' } }, NOW)
      insertPerson(tx, { ...{ trashedAt: NOW, name: 'Ana Trash' } }, NOW)
    })

    expect(foundPeople(db.read, '"ana"*', 10).map(({ name }) => name)).toEqual(['Ana One'])
  })

  it('puts a name before a headline', async () => {
    const db = testDb()
    await db.write([], null, (tx) => {
      insertPerson(tx, { ...{ headline: 'Works with Silva', name: 'Bo Lind' } }, NOW)
      insertPerson(tx, { name: 'Ana Silva' }, NOW)
    })

    expect(foundPeople(db.read, '"silva"*', 10).map(({ name }) => name)).toEqual([
      'Ana Silva',
      'Bo Lind',
    ])
  })
})

describe('other searches', () => {
  it('find addresses, organisations, notes and interactions', async () => {
    const db = testDb()
    await db.write([], null, (tx) => {
      const { id: personId } = insertPerson(tx, { name: 'Ana' }, NOW)
      const value = 'ana.silva@nimbus.example'
      tx.insert(contacts).values({ personId, kind: 'email', value, canonical: value }).run()
      organisationId(tx, 'Nimbus Robotics', NOW)
      insertNote(tx, personId, 'Grows orchids in a small greenhouse', NOW)
      insertInteraction(
        tx,
        NewInteraction.parse({
          kind: 'meeting',
          day: Day.parse('2026-02-01'),
          place: 'Café Central',
          notes: 'Talked about sailing',
          personIds: [personId],
        }),
        NOW,
      )
    })

    expect(peopleByContact(db.read, matchOf('silva@nim') ?? '', 5)).toMatchObject([{ name: 'Ana' }])
    expect([...matchingPersonIds(db.read, matchOf('nimbus') ?? '')]).toEqual([1])
    expect(foundOrganisations(db.read, matchOf('robo') ?? '', 5)).toEqual([
      { id: 1, name: 'Nimbus Robotics', people: 0 },
    ])
    expect(foundNotes(db.read, matchOf('orchid') ?? '', 5)).toEqual([
      { id: 1, personId: 1, name: 'Ana', excerpt: 'Grows orchids in a small greenhouse' },
    ])
    expect(foundInteractions(db.read, matchOf('cafe') ?? '', 5)).toMatchObject([
      { id: 1, name: 'Ana', excerpt: 'Café Central' },
    ])
  })
})
