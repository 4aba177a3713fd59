import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { testApp } from '../../support/testApp.ts'
import { type Api, applied, imported, previewed, sampleFile, textFile } from './importing.ts'
import { tablesOf } from './tables.ts'

const PATH = 'linkedin/eras/2024_url/Connections.csv'

/** The sample some weeks later: Elsa has a new job, Rose has gone, Nia is new. */
function newerExport() {
  const text = readFileSync(`tests/samples/${PATH}`, 'utf8')
  const lines = text
    .split('\n')
    .filter((line) => !line.startsWith('Rose,Berger,'))
    .map((line) =>
      line.startsWith('Elsa,Forsberg,')
        ? 'Elsa,Forsberg,https://www.linkedin.com/in/elsa-forsberg-exc38b81cc,,Nimbus,CTO,03 Oct 2026'
        : line,
    )
  const added = 'Nia,Newcomer,https://www.linkedin.com/in/nia-newcomer,,Acme,Buyer,20 Nov 2026'
  return textFile('Connections.csv', `${lines.join('\n').trimEnd()}\n${added}\n`)
}

async function sheetOf(api: Api, text: string) {
  const [id = 0] = await api.people.ids({ filter: { text } })
  return api.people.get({ id })
}

describe('a newer export', () => {
  it('is told from the older one', async () => {
    const { api } = testApp()
    await imported(api, sampleFile(PATH))
    expect(await previewed(api, newerExport())).toMatchObject({
      people: { added: 1, updated: 1, unchanged: 37, moved: 1, gone: 1 },
      organisations: { added: 2, unchanged: 30 },
      added: [{ name: 'Nia Newcomer', headline: 'Buyer at Acme' }],
      updated: [],
      moved: [
        {
          name: 'Elsa Forsberg',
          changes: ["Talent Acquisition Partner at Bauch, Armstrong and O'Connell → CTO at Nimbus"],
        },
      ],
      gone: [{ name: 'Rose Berger', headline: 'Director of Operations at Towne Inc' }],
    })
  })

  it('makes the old position history', async () => {
    const { api } = testApp()
    await imported(api, sampleFile(PATH))
    await imported(api, newerExport())
    expect(await sheetOf(api, 'elsa forsberg')).toMatchObject({
      headline: 'CTO at Nimbus',
      positions: [
        { title: 'CTO', organisation: 'Nimbus', isCurrent: true },
        { title: 'Talent Acquisition Partner', isCurrent: false },
      ],
    })
  })

  it('keeps who has gone, and reports it once', async () => {
    const { api } = testApp()
    await imported(api, sampleFile(PATH))
    await imported(api, newerExport())
    expect((await sheetOf(api, 'rose berger')).disconnectedOn).toBe('2026-11-23')
    expect((await api.people.list({})).total).toBe(40)

    expect(await previewed(api, newerExport())).toMatchObject({
      people: { added: 0, updated: 0, unchanged: 39, moved: 0, gone: 0 },
      gone: [],
    })
  })

  it('brings back who is there again', async () => {
    const { api } = testApp()
    await imported(api, sampleFile(PATH))
    await imported(api, newerExport())
    const preview = await previewed(api, sampleFile(PATH))
    expect(preview.updated).toMatchObject([
      { name: 'Rose Berger', changes: ['Gone from LinkedIn: none'] },
    ])
    await applied(api, preview.id)
    expect((await sheetOf(api, 'rose berger')).disconnectedOn).toBeNull()
  })

  it('is taken back whole', async () => {
    const { api, context } = testApp()
    await imported(api, sampleFile(PATH))
    const before = tablesOf(context.file)
    await imported(api, newerExport())
    expect(await api.history.undo()).toBe('Import of 2 people')
    expect(tablesOf(context.file)).toEqual(before)
  })

  it('leaves what the user wrote', async () => {
    const { api } = testApp()
    await imported(api, sampleFile(PATH))
    const { id } = await sheetOf(api, 'elsa forsberg')
    await api.people.edit({ id, changes: { name: 'Els F.', circle: 'inner', closeness: 5 } })
    await api.notes.add({ personId: id, body: 'Likes tea' })
    await imported(api, newerExport())

    expect(await api.people.get({ id })).toMatchObject({
      details: { name: 'Els F.', circle: 'inner', closeness: 5 },
      headline: 'CTO at Nimbus',
      notes: [{ body: 'Likes tea' }],
    })
  })

  it('that is cut short says nothing about who is missing', async () => {
    const { api } = testApp()
    await imported(api, sampleFile(PATH))
    const cut = sampleFile('linkedin/eras/broken/Connections_truncated.csv')
    expect((await previewed(api, cut)).people).toMatchObject({ unchanged: 38, gone: 0 })
  })
})
