import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import type { PartialDate } from '#domain/partialDate'
import { threePeople } from './threePeople.ts'

const day = (text: string) => Day.parse(text)

describe('a preparation sheet', () => {
  it('says what is known, and leaves out what is not', async () => {
    const { api, ana } = await threePeople()
    await api.people.edit({
      id: ana.id,
      changes: { pronouns: 'she/her', howMet: 'Sailing', metOn: day('2024-05-01') },
    })
    await api.interactions.log({
      kind: 'meeting',
      day: day('2026-10-01'),
      notes: 'The new office',
      personIds: [ana.id],
    })
    await api.followUps.add({
      title: 'Send the deck',
      dueOn: day('2026-11-30'),
      personIds: [ana.id],
    })
    await api.notes.add({
      personId: ana.id,
      body: 'Avoid: prices\nRemember: the dog is called Bit',
    })
    await api.notes.add({ personId: ana.id, body: 'Likes boats' })

    const { people } = await api.preparation.sheet({ personIds: [ana.id] })
    expect(people).toMatchObject([
      {
        name: 'Ana Souza',
        headline: 'CTO at Nimbus',
        address: { first: 'Ana', pronouns: 'she/her', language: '' },
        localTime: '',
        met: ['Sailing', 'Met on 1 May 2024'],
        last: [{ kind: 'meeting', day: '2026-10-01', notes: 'The new office' }],
        open: [{ title: 'Send the deck', dueOn: '2026-11-30' }],
        changed: [],
        remember: ['the dog is called Bit'],
        avoid: ['prices'],
        note: 'Likes boats',
      },
    ])
  })

  it('says where they began since one last talked', async () => {
    const { api, ana } = await threePeople()
    await api.interactions.log({ kind: 'call', day: day('2026-03-01'), personIds: [ana.id] })
    const startedOn = '2026-06' as PartialDate
    const position = { title: 'CEO', organisation: 'Acme', startedOn }
    await api.positions.add({ personId: ana.id, position })

    const { people } = await api.preparation.sheet({ personIds: [ana.id] })
    expect(people[0]?.changed).toEqual(['CEO at Acme, since June 2026'])
  })

  it('says whom all of a meeting know', async () => {
    const { api, ana, bo, cy } = await threePeople()
    for (const { id } of [ana, bo]) await api.ties.add({ fromId: id, toId: cy.id, kind: 'knows' })
    const { common } = await api.preparation.sheet({ personIds: [ana.id, bo.id] })
    expect(common).toEqual([{ ...cy, headline: '' }])
  })

  it('is refused for somebody who is not there', async () => {
    const { api } = await threePeople()
    await expect(api.preparation.sheet({ personIds: [999] })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})
