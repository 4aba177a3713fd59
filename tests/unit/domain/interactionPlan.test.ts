import { describe, expect, it } from 'vitest'
import { Instant } from '#domain/day'
import type { FoundInteraction } from '#domain/found'
import { planImport } from '#domain/importPlan'
import type { Known } from '#domain/known'
import { found, foundInteraction, foundPerson, known, knownPerson } from './importValues.ts'

const ana = knownPerson({ id: 1, linkedin: 'ana' })
const bo = knownPerson({ id: 2, linkedin: 'bo', name: 'Bo Lind' })
const said = (linkedin: string | null, name = '') => ({ name, linkedin, email: null })

function planned(interactions: FoundInteraction[], what: Partial<Known> = { people: [ana, bo] }) {
  return planImport(found({ interactions }), known(what)).interactions
}

describe('interactionPlan', () => {
  it('adds an interaction with somebody known', () => {
    const interaction = foundInteraction({})
    expect(planned([interaction])).toEqual({
      added: [{ found: interaction, participants: [{ kind: 'known', person: ana }] }],
      updated: [],
      unchanged: 0,
      textless: [],
      problems: [],
    })
  })

  it('adds an interaction with somebody the same import adds', () => {
    const plan = planImport(
      found({ people: [foundPerson({ linkedin: 'ana' })], interactions: [foundInteraction({})] }),
      known(),
    )
    expect(plan.interactions.added[0]?.participants).toEqual([
      { kind: 'added', addition: plan.added[0] },
    ])
  })

  it('finds somebody by e-mail and a fitting name', () => {
    const contacts = [{ kind: 'email' as const, canonical: 'ana@nimbus.example' }]
    const participants = [{ name: 'Ana Silva', linkedin: null, email: 'ana@nimbus.example' }]
    const { added } = planned([foundInteraction({ participants })], {
      people: [knownPerson({ contacts })],
    })
    expect(added).toHaveLength(1)
  })

  it('leaves strangers out, and says how many interactions that leaves', () => {
    const { added, problems } = planned([
      foundInteraction({ key: 'a', participants: [said('ana'), said('carla')] }),
      foundInteraction({ key: 'b', participants: [said('carla')] }),
      foundInteraction({ key: 'c', participants: [said(null, 'Ana Silva')] }),
    ])

    expect(added.map(({ participants }) => participants)).toEqual([
      [{ kind: 'known', person: ana }],
    ])
    expect(problems).toEqual([
      {
        file: 'messages.csv',
        line: null,
        code: 'NOT_A_CONNECTION',
        message:
          'Left out: 2 messages and invitations with people who are neither connections nor known here.',
      },
    ])
  })

  it('takes nobody for a stranger’s namesake', () => {
    const remembered = knownPerson({ sourceKeys: ['linkedin row ana silva|||||||'] })
    const { added, problems } = planned([foundInteraction({})], { people: [remembered] })

    expect(added).toEqual([])
    expect(problems).toHaveLength(1)
  })

  it('leaves out me and who is in the trash', () => {
    const me = knownPerson({ linkedin: 'me', isMe: true })
    const trashedAt = Instant.parse('2026-01-01T00:00:00.000Z')
    const trashed = knownPerson({ linkedin: 'ana', trashedAt })
    const interactions = [
      foundInteraction({ key: 'a', participants: [said('me')] }),
      foundInteraction({ key: 'b', participants: [said('ana')] }),
    ]

    expect(planned(interactions, { people: [me, trashed] }).added).toEqual([])
  })
})

describe('an interaction that is known', () => {
  const before = {
    id: 7,
    sourceKey: 'linkedin:conversation:1:2026-03-01',
    direction: 'mutual' as const,
    hasNotes: false,
    isEdited: false,
    personIds: [1],
  }
  const again = (interaction: Partial<FoundInteraction>) =>
    planned([foundInteraction(interaction)], { people: [ana, bo], interactions: [before] })

  it('is unchanged where nothing is new', () => {
    expect(again({})).toMatchObject({ added: [], updated: [], unchanged: 1 })
  })

  it('is updated where it went both ways meanwhile', () => {
    expect(again({ direction: 'inbound' })).toMatchObject({
      updated: [{ known: before }],
      unchanged: 0,
    })
  })

  it('is updated where somebody joined', () => {
    const { updated } = again({ participants: [said('ana'), said('bo')] })
    expect(updated[0]?.participants).toHaveLength(2)
  })

  it('stays as the user has edited it', () => {
    const edited = { ...before, isEdited: true }
    const interaction = foundInteraction({ direction: 'inbound' })

    expect(planned([interaction], { people: [ana], interactions: [edited] })).toMatchObject({
      updated: [],
      unchanged: 1,
    })
  })

  it('lacks its text where that was not kept', () => {
    const interaction = foundInteraction({ text: 'See you on Monday' })
    const lacking = (hasNotes: boolean) =>
      planned([interaction], { people: [ana], interactions: [{ ...before, hasNotes }] }).textless

    expect(lacking(false)).toHaveLength(1)
    expect(lacking(true)).toEqual([])
  })

  it('is unchanged where nobody it was with is there any more', () => {
    const trashed = { ...ana, trashedAt: Instant.parse('2026-01-01T00:00:00.000Z') }
    for (const people of [[], [trashed]])
      expect(planned([foundInteraction({})], { people, interactions: [before] })).toMatchObject({
        added: [],
        problems: [],
      })
  })

  it('is unchanged where somebody is missing', () => {
    const interaction = foundInteraction({})
    const both = { ...before, personIds: [1, 2] }
    expect(planned([interaction], { people: [ana, bo], interactions: [both] }).unchanged).toBe(1)
  })
})
