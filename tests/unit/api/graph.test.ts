import { parse } from 'csv-parse/sync'
import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { people } from '#db/schema/people'
import { ties } from '#db/schema/ties'
import { Instant } from '#domain/day'
import { GRAPH_FORMATS } from '#domain/graph'
import type { GraphNames } from '#domain/graphNames'
import { testApp } from '../../support/testApp.ts'

/** Ada and Bo at Engine, Cy at none; Ada is tied to Bo, and perhaps to Cy. */
async function three() {
  const { api, context } = testApp()
  const ada = await api.people.add({ name: 'Ada Lovelace', title: 'CTO', organisation: 'Engine' })
  const bo = await api.people.add({ name: 'Bo Diddley', title: 'Seller', organisation: 'Engine' })
  const cy = await api.people.add({ name: 'Cy Twombly' })
  await api.people.editMany({ ids: [ada.id], addTags: ['Sailing'] })
  const createdAt = Instant.parse('2026-11-01T00:00:00.000Z')
  const tie = { fromId: ada.id, kind: 'knows', evidence: '', createdAt } as const
  await context.db.write(['ties'], 'Tie', (tx) =>
    tx
      .insert(ties)
      .values([
        { ...tie, toId: bo.id, state: 'confirmed', confidence: 1 },
        { ...tie, toId: cy.id, state: 'suggested', confidence: 0.4 },
        { ...tie, fromId: bo.id, toId: cy.id, state: 'rejected', confidence: 1 },
      ])
      .run(),
  )
  const tables = async (asked: object = {}) => {
    const { files, ...counts } = await api.graph.export({ format: 'csv', ...asked })
    const rows = files.map(({ text }) => parse<object>(text, { columns: true }))
    return { nodes: rows[0] ?? [], edges: rows[1] ?? [], counts }
  }
  return { api, context, ada, bo, cy, tables }
}

const idOf = (row: object) => ('Id' in row ? row.Id : undefined)
const labelOf = (row: object) => ('Label' in row ? row.Label : undefined)

describe('graph.export', () => {
  it('gives people and organisations with what is known of them', async () => {
    const { api, ada, bo, cy, tables } = await three()
    const [engine] = await api.organisations.list({})
    await api.map.place({
      places: [{ kind: 'person', id: ada.id, x: 3, y: 4, community: 2 }],
    })

    const { nodes, counts } = await tables()
    expect(nodes.map(idOf)).toEqual(
      [ada, bo, cy].map(({ id }) => `p${id}`).concat(`o${engine?.id}`),
    )
    expect(nodes[0]).toEqual({
      Id: `p${ada.id}`,
      Label: 'Ada Lovelace',
      kind: 'person',
      status: 'known',
      circle: 'none',
      closeness: '',
      warmth: '0',
      band: 'unknown',
      last_contact: '',
      headline: 'CTO at Engine',
      organisation: 'Engine',
      seniority: 'C-level',
      function: 'engineering',
      tags: 'Sailing',
      people: '',
      community: '2',
      x: '3',
      y: '-4',
    })
    expect(nodes[3]).toMatchObject({ Label: 'Engine', kind: 'organisation', people: '2' })
    expect(counts).toEqual({ people: 3, ties: 1 })
  })

  it('gives confirmed ties, and suggested ones only where they are asked for', async () => {
    const { ada, bo, cy, tables } = await three()
    const ends = (rows: object[]) =>
      rows.map((row) => ('Source' in row && 'Target' in row ? [row.Source, row.Target] : []))
    const noOrganisations = { withOrganisations: false }
    const [a, b, c] = [ada, bo, cy].map(({ id }) => `p${id}`)
    expect(ends((await tables(noOrganisations)).edges)).toEqual([[a, b]])

    const { edges } = await tables({ ...noOrganisations, withSuggested: true })
    expect(ends(edges)).toEqual([
      [a, b],
      [a, c],
    ])
    expect(edges[1]).toMatchObject({ Weight: '0.4', Kind: 'knows', state: 'suggested' })
  })

  it('leaves organisations out where people alone are asked for', async () => {
    const { tables } = await three()
    const { nodes } = await tables({ withOrganisations: false })
    expect(nodes.map(labelOf)).toEqual(['Ada Lovelace', 'Bo Diddley', 'Cy Twombly'])
  })

  it('leaves out me, and whoever is in the trash, with their ties', async () => {
    const { api, context, bo, tables } = await three()
    await api.people.trash({ ids: [bo.id] })
    const { id } = await api.people.add({ name: 'Myself' })
    await context.db.write(['people'], 'This is me', (tx) =>
      tx.update(people).set({ isMe: true }).where(eq(people.id, id)).run(),
    )
    const { nodes, edges, counts } = await tables()
    expect(nodes.map(labelOf)).toEqual(['Ada Lovelace', 'Cy Twombly', 'Engine'])
    expect(edges).toHaveLength(1)
    expect(counts).toEqual({ people: 2, ties: 0 })
  })

  it.each(GRAPH_FORMATS)('names nobody in %s where names are hidden', async (format) => {
    const { api } = await three()
    const textWith = async (names: GraphNames) =>
      (await api.graph.export({ format, names })).files.map(({ text }) => text).join()
    const told = ['Lovelace', 'CTO', 'Engine', 'Sailing']
    const found = async (names: GraphNames) => {
      const text = await textWith(names)
      return told.filter((word) => text.includes(word))
    }
    expect(await found('full')).toEqual(told)
    expect(await found('initials')).toEqual(['Engine', 'Sailing'])
    expect(await found('hidden')).toEqual([])
  })

  it('gives the same text as long as nothing changes', async () => {
    const { api } = await three()
    for (const format of GRAPH_FORMATS)
      expect(await api.graph.export({ format })).toEqual(await api.graph.export({ format }))
  })

  it('gives a graph of nothing where nobody is in the file', async () => {
    const { api } = testApp()
    const { files, people } = await api.graph.export({ format: 'graphml' })
    expect(people).toBe(0)
    expect(files.map(({ name }) => name)).toEqual(['kithmap-network.graphml'])
  })
})
