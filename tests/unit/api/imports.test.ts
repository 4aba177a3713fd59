import { describe, expect, it } from 'vitest'
import { testApp } from '../../support/testApp.ts'
import {
  type Api,
  applied,
  connectionsFile,
  imported,
  previewed,
  sampleFile,
  textFile,
} from './importing.ts'
import { tablesOf } from './tables.ts'

const COMPLETE = sampleFile('linkedin/Complete_LinkedInDataExport_10-05-2026.zip')
const CRM = sampleFile('generic_csv/crm_custom_semicolon.csv')

/** Every word that was kept of a message or invitation. */
async function textsOf(api: Api): Promise<string[]> {
  const texts: string[] = []
  for (const id of await api.people.ids({}))
    texts.push(...(await api.people.get({ id })).interactions.map(({ notes }) => notes))
  return texts.filter(Boolean)
}

describe('imports.preview', () => {
  it('says what would be done, and changes nothing', async () => {
    const { api, context } = testApp()
    const before = tablesOf(context.file)
    const preview = await previewed(api, COMPLETE)

    expect(preview).toMatchObject({
      source: 'linkedin',
      files: [COMPLETE.path],
      people: { added: 620, updated: 0, unchanged: 0, moved: 0, gone: 0 },
      interactions: { added: 315, updated: 0, unchanged: 0 },
      organisations: { added: 103, unchanged: 0 },
      me: 'Robin Sample, Partnerships, Northwind Traders',
      hasTexts: true,
      updated: [],
      moved: [],
      gone: [],
    })
    expect(preview.added).toHaveLength(100)
    expect(preview.added[0]).toEqual({
      name: 'Elsa Forsberg',
      headline: "Talent Acquisition Partner at Bauch, Armstrong and O'Connell",
    })
    expect(tablesOf(context.file)).toEqual(before)
    expect(await api.imports.list()).toEqual([])
  })

  it('names what it found wrong, by file, line and reason', async () => {
    const { api } = testApp()
    const rows = 'Ada,Lovelace,,not-an-address,Engine,CTO,31 Foo 2026\n,,,,,,01 May 2026\n'
    const header = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n'
    const { problems } = await previewed(api, textFile('a/Connections.csv', header + rows))
    expect(problems.map(({ file, line, code }) => [file, line, code])).toEqual([
      ['a/Connections.csv', 2, 'NOT_AN_EMAIL'],
      ['a/Connections.csv', 2, 'NOT_A_DATE'],
      ['a/Connections.csv', null, 'HIDDEN_PROFILES'],
    ])
  })

  it('says why where nothing is found', async () => {
    const { api } = testApp()
    expect(await api.imports.preview({ files: [textFile('empty.csv', '')] })).toEqual({
      kind: 'nothing',
      problems: [{ file: 'empty.csv', line: null, code: 'EMPTY', message: 'The file is empty.' }],
    })
    await expect(api.imports.preview({ files: [] })).rejects.toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('ends when nobody waits for it any more', async () => {
    const { api } = testApp()
    const files = [connectionsFile(30_000)]
    const stop = new AbortController()
    const preview = api.imports.preview({ files }, { signal: stop.signal })
    setTimeout(() => stop.abort(), 5)
    await expect(preview).rejects.toThrow('abort')
  })
})

describe('imports.apply', () => {
  it('takes everything in, and undo takes everything back', async () => {
    const { api, context } = testApp()
    await api.people.add({ name: 'Ada Lovelace', organisation: 'Engine' })
    const before = tablesOf(context.file)
    const { batchId } = await imported(api, COMPLETE)
    const after = tablesOf(context.file)
    expect(await api.imports.list()).toMatchObject([
      { id: batchId, source: 'linkedin', files: COMPLETE.path, added: 620, updated: 0 },
    ])

    expect(await api.history.undo()).toBe('Import of 620 people')
    expect(tablesOf(context.file)).toEqual(before)
    expect((await api.search.find({ text: 'Elsa Forsberg' })).people).toEqual([])
    expect(await api.file.check()).toEqual([])

    expect(await api.history.redo()).toBe('Import of 620 people')
    expect(tablesOf(context.file)).toEqual(after)
    expect((await api.search.find({ text: 'Elsa Forsberg' })).people).toHaveLength(1)
  })

  it('leaves nothing to undo where nothing was new', async () => {
    const { api } = testApp()
    await imported(api, COMPLETE)
    await imported(api, COMPLETE)
    expect(await api.history.undo()).toBe('Import of 620 people')
    expect((await api.history.next()).undo).toBeNull()
    expect((await api.people.list({})).total).toBe(0)
  })

  it('keeps what messages say only where that is asked for', async () => {
    const { api } = testApp()
    await imported(api, COMPLETE)
    expect(await textsOf(api)).toEqual([])
    await api.history.undo()

    await applied(api, (await previewed(api, COMPLETE)).id, { withTexts: true })
    const texts = await textsOf(api)
    expect(texts).toContain('Thanks for connecting!')
    expect(texts.join()).not.toMatch(/unsent draft|spinmail/)
    const found = await api.search.find({ text: 'thanks for connecting' })
    expect(found.interactions.length).toBeGreaterThan(0)
  })

  it('brings me in, with my positions and schools, and nobody twice', async () => {
    const { api } = testApp()
    await imported(api, COMPLETE)
    const me = await api.people.me()
    const sheet = await api.people.get({ id: me?.id ?? 0 })
    expect(sheet.details).toMatchObject({ linkedin: 'robin-sample-ex0000' })
    expect(sheet.positions).toMatchObject([
      { title: 'Partnerships Lead', organisation: 'Northwind Traders', startedOn: '2022-03' },
      { organisation: 'Contoso, Ltd.', endedOn: '2022-02', isCurrent: false },
      { organisation: 'Example University', startedOn: '2008', endedOn: '2012' },
    ])
    expect((await previewed(api, COMPLETE)).people.added).toBe(0)
  })

  it('leaves who is in the trash where they are', async () => {
    const { api } = testApp()
    const file = sampleFile('linkedin/eras/2024_url/Connections.csv')
    await imported(api, file)
    const [id = 0] = await api.people.ids({ filter: { text: 'elsa forsberg' } })
    await api.people.trash({ ids: [id] })
    expect((await imported(api, file)).people).toEqual({ added: 0, updated: 0, unchanged: 39 })
    expect((await api.people.list({})).total).toBe(38)
  })

  it('refuses a preview that is unknown, was carried out, or is older than the last four', async () => {
    const { api } = testApp()
    const file = textFile('a.vcf', 'BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nEND:VCARD\n')
    const refused = { code: 'NOT_FOUND', message: 'The files have to be read again.' }
    await expect(applied(api, 'unknown')).rejects.toMatchObject(refused)

    const ids: string[] = []
    for (let times = 0; times < 5; times++) ids.push((await previewed(api, file)).id)
    const [first = '', second = ''] = ids
    await expect(applied(api, first)).rejects.toMatchObject(refused)
    await applied(api, second)
    await expect(applied(api, second)).rejects.toMatchObject(refused)
  })

  it('refuses a preview that something else has outrun', async () => {
    const { api } = testApp()
    const one = await previewed(api, sampleFile('vcf/google_v30.vcf'))
    const other = await previewed(api, sampleFile('vcf/google_v30.vcf'))
    await applied(api, one.id)
    await expect(applied(api, other.id)).rejects.toMatchObject({
      code: 'CHANGED_SINCE',
      message: 'Something has changed since the preview. The files have to be read again.',
    })
    expect((await api.people.list({})).total).toBe(60)

    const anew = await previewed(api, sampleFile('vcf/google_v30.vcf'))
    expect(anew.people).toMatchObject({ added: 0, unchanged: 60 })
  })

  it('takes two previews one after the other where both are begun at once', async () => {
    const { api } = testApp()
    const [one, other] = await Promise.all([
      previewed(api, sampleFile('vcf/google_v30.vcf')),
      previewed(api, sampleFile('outlook/contacts_outlook_com.csv')),
    ])
    const both = await Promise.allSettled([applied(api, one.id), applied(api, other.id)])
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected'])
    expect((await api.people.list({})).total).toBe(60)
  })
})

describe('a mapping', () => {
  it('is asked for where nobody knows the columns', async () => {
    const { api } = testApp()
    const asked = await api.imports.preview({ files: [CRM] })
    if (asked.kind !== 'mapping needed') throw new Error(asked.kind)
    expect(asked.file).toBe(CRM.path)
    expect(asked.header.slice(0, 3)).toEqual(['Kontakt', 'Firma', 'Rolle'])
    expect(asked.rows).toHaveLength(5)
    expect(asked.guess.columns).toMatchObject({ '0': 'nameFamilyFirst', '1': 'organisation' })
  })

  it('is remembered once the import is carried out, also where that is taken back', async () => {
    const { api } = testApp()
    const asked = await api.imports.preview({ files: [CRM] })
    if (asked.kind !== 'mapping needed') throw new Error(asked.kind)
    const preview = await api.imports.preview({ files: [CRM], mapping: asked.guess })
    expect((await api.imports.preview({ files: [CRM] })).kind).toBe('mapping needed')

    if (preview.kind !== 'preview') throw new Error(preview.kind)
    await applied(api, preview.id)
    expect((await previewed(api, CRM)).people).toMatchObject({ added: 0, unchanged: 25 })

    await api.history.undo()
    expect((await previewed(api, CRM)).people).toMatchObject({ added: 25, unchanged: 0 })
  })

  it('that nobody has confirmed is not remembered', async () => {
    const { api } = testApp()
    const asked = await api.imports.preview({ files: [CRM] })
    if (asked.kind !== 'mapping needed') throw new Error(asked.kind)
    const guessed = { files: [CRM], mapping: asked.guess, remember: false }
    const preview = await api.imports.preview(guessed)
    if (preview.kind !== 'preview') throw new Error(preview.kind)
    expect((await applied(api, preview.id)).people.added).toBe(25)
    expect((await api.imports.preview({ files: [CRM] })).kind).toBe('mapping needed')
  })

  it('decides what a column is', async () => {
    const { api } = testApp()
    const mapping = {
      columns: { '0': 'name', '2': 'organisation' },
      dateForm: 'YYYY-MM-DD',
    } as const
    const file = textFile('people.csv', 'a,b,c\nAda Lovelace,x,Engine\n')
    const preview = await api.imports.preview({ files: [file], mapping })
    expect(preview).toMatchObject({
      added: [{ name: 'Ada Lovelace', headline: 'Engine' }],
      people: { added: 1 },
    })
    const wrong = { columns: { x: 'name' }, dateForm: 'YYYY-MM-DD' } as const
    await expect(api.imports.preview({ files: [file], mapping: wrong })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
  })
})
