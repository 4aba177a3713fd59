import { describe, expect, it } from 'vitest'
import { Day, Instant } from '#domain/day'
import { isEmptyPlan, planImport } from '#domain/importPlan'
import {
  address,
  found,
  foundInteraction,
  foundPerson,
  known,
  knownPerson,
} from './importValues.ts'

const connectedOn = Day.parse('2024-05-06')
const trashedAt = Instant.parse('2026-01-01T00:00:00.000Z')

describe('planImport', () => {
  it('adds, updates and leaves alone', () => {
    const plan = planImport(
      found({
        people: [
          foundPerson({ linkedin: 'ana' }),
          foundPerson({ linkedin: 'bo', name: 'Bo Lind', location: 'Malmö' }),
          foundPerson({ linkedin: 'carla', name: 'Carla Ruiz' }),
        ],
      }),
      known({
        people: [
          knownPerson({ id: 1, linkedin: 'ana' }),
          knownPerson({ id: 2, linkedin: 'bo', name: 'Bo Lind' }),
        ],
      }),
    )

    expect(plan.added.map(({ found: { name } }) => name)).toEqual(['Carla Ruiz'])
    expect(plan.updated.map(({ known: { id }, change }) => [id, change.words])).toEqual([
      [2, ['Location: Malmö']],
    ])
    expect(plan.unchanged).toBe(1)
  })

  it('counts two rows about one person once', () => {
    const row = foundPerson({ linkedin: 'ana' })
    const again = foundPerson({ linkedin: 'ana', location: 'Porto' })

    expect(planImport(found({ people: [row, again] }), known()).added).toHaveLength(1)
    expect(
      planImport(
        found({ people: [row, row] }),
        known({ people: [knownPerson({ linkedin: 'ana' })] }),
      ),
    ).toMatchObject({ added: [], updated: [], unchanged: 1 })
  })

  it('leaves who is in the trash there, unchanged', () => {
    const plan = planImport(
      found({ people: [foundPerson({ linkedin: 'ana', location: 'Porto' })] }),
      known({ people: [knownPerson({ linkedin: 'ana', trashedAt })] }),
    )
    expect(plan).toMatchObject({ added: [], updated: [], unchanged: 1 })
  })

  it('leaves me out of the people', () => {
    const person = foundPerson({ linkedin: 'me', name: 'Robin Example' })
    const plan = planImport(
      found({
        people: [person, foundPerson({ linkedin: 'ana' })],
        me: { person, headline: 'Engineer', positions: [] },
      }),
      known({ people: [knownPerson({ id: 9, isMe: true })] }),
    )

    expect(plan.added.map(({ found: { linkedin } }) => linkedin)).toEqual(['ana'])
    expect(plan.me?.known?.id).toBe(9)
  })

  it('never changes me', () => {
    const plan = planImport(
      found({ people: [foundPerson({ linkedin: 'me', location: 'Porto' })] }),
      known({ people: [knownPerson({ isMe: true, linkedin: 'me' })] }),
    )
    expect(plan).toMatchObject({ added: [], updated: [], unchanged: 1 })
  })
})

describe('who has gone', () => {
  const bo = knownPerson({ id: 2, linkedin: 'bo', connectedOn })
  const people = [
    knownPerson({ id: 1, linkedin: 'ana', connectedOn }),
    bo,
    knownPerson({ id: 3, linkedin: 'never-connected' }),
    knownPerson({ id: 4, linkedin: 'trashed', connectedOn, trashedAt }),
    knownPerson({ id: 5, linkedin: 'gone', connectedOn, disconnectedOn: connectedOn }),
  ]
  const rows = [foundPerson({ linkedin: 'ana', connectedOn })]

  it('is a connection missing from a complete export', () => {
    expect(planImport(found({ people: rows, isComplete: true }), known({ people })).gone).toEqual([
      bo,
    ])
  })

  it('is nobody where the export is not complete', () => {
    expect(planImport(found({ people: rows }), known({ people })).gone).toEqual([])
  })
})

describe('organisations of an import', () => {
  it('are named once, whatever the spelling', () => {
    const plan = planImport(
      found({
        people: [
          foundPerson({ linkedin: 'ana', organisation: 'Nimbus GmbH' }),
          foundPerson({ linkedin: 'bo', organisation: 'NIMBUS' }),
          foundPerson({ linkedin: 'carla', organisation: 'Acme Inc.' }),
          foundPerson({ linkedin: 'dan' }),
        ],
        organisations: [
          { place: { file: 'Company Follows.csv', line: 2 }, name: 'Zephyr', followedOn: null },
        ],
      }),
      known({ organisations: ['acme'] }),
    )

    expect([...plan.organisations.added]).toEqual([
      ['nimbus', 'Nimbus GmbH'],
      ['zephyr', 'Zephyr'],
    ])
    expect(plan.organisations.unchanged).toBe(1)
  })
})

describe('isEmptyPlan', () => {
  const isEmpty = (said: Parameters<typeof found>[0]) =>
    isEmptyPlan(planImport(found(said), known()))

  it('is true where nothing was found', () => {
    expect(isEmpty({})).toBe(true)
    expect(isEmpty({ interactions: [foundInteraction({})] })).toBe(true)
  })

  it('is false where anything was', () => {
    expect(isEmpty({ people: [foundPerson({})] })).toBe(false)
    expect(isEmpty({ me: { person: foundPerson({}), headline: '', positions: [] } })).toBe(false)
    expect(
      isEmpty({
        organisations: [{ place: { file: 'a.csv', line: 2 }, name: 'Acme', followedOn: null }],
      }),
    ).toBe(false)
  })

  it('is false where everything is known', () => {
    const emails = [address('ana@nimbus.example')]
    const contacts = [{ kind: 'email' as const, canonical: 'ana@nimbus.example' }]
    expect(
      isEmptyPlan(
        planImport(
          found({ people: [foundPerson({ emails })] }),
          known({ people: [knownPerson({ contacts })] }),
        ),
      ),
    ).toBe(false)
  })
})
