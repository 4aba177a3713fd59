import { describe, expect, it } from 'vitest'
import { people } from '#db/schema/people'
import { Day } from '#domain/day'
import { testApp } from '../../support/testApp.ts'
import { type Api, applied, imported, previewed, textFile } from './importing.ts'
import { tablesOf } from './tables.ts'

const PROFILE = 'https://www.linkedin.com/in'

const CONNECTIONS = textFile(
  'export/Connections.csv',
  [
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    `Ana,Silva,${PROFILE}/ana,,Nimbus,CTO,01 May 2024`,
    `Bo,Lind,${PROFILE}/bo,,Acme,CEO,02 May 2024`,
  ].join('\n'),
)

/** Ana's and Bo's messages to Robin, and what Robin answered Ana. */
function messages({ isAnswered = false } = {}) {
  const rows = [
    `1,,Ana Silva,${PROFILE}/ana,Robin,${PROFILE}/robin,2026-03-01 10:00:00 UTC,,See you on Monday,INBOX`,
    `2,,Bo Lind,${PROFILE}/bo,Robin,${PROFILE}/robin,2026-03-02 10:00:00 UTC,,Thanks a lot,INBOX`,
    `1,,Robin,${PROFILE}/robin,Ana Silva,${PROFILE}/ana,2026-03-01 11:00:00 UTC,,Good,INBOX`,
  ]
  const header =
    'CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER'
  return textFile('export/messages.csv', [header, ...rows.slice(0, isAnswered ? 3 : 2)].join('\n'))
}

async function idOf(api: Api, text: string) {
  const [id = 0] = await api.people.ids({ filter: { text } })
  return id
}

async function interactionsOf(api: Api, text: string) {
  return (await api.people.get({ id: await idOf(api, text) })).interactions
}

async function withMessages() {
  const { api, context } = testApp()
  await imported(api, CONNECTIONS, messages())
  return { api, context, ana: await idOf(api, 'ana silva'), bo: await idOf(api, 'bo lind') }
}

describe('messages that are imported again', () => {
  it('bring what is new of them', async () => {
    const { api } = await withMessages()
    expect((await imported(api, CONNECTIONS, messages({ isAnswered: true }))).interactions).toEqual(
      { added: 0, updated: 1, unchanged: 1 },
    )
    expect(await interactionsOf(api, 'ana silva')).toMatchObject([{ direction: 'mutual' }])
  })

  it('leave what the user made of them', async () => {
    const { api, context, ana, bo } = await withMessages()
    const [message] = await interactionsOf(api, 'ana silva')
    await api.interactions.edit({
      id: message?.id ?? 0,
      interaction: {
        kind: 'call',
        day: Day.parse('2026-03-01'),
        direction: 'outbound',
        notes: 'About the boat',
        personIds: [ana, bo],
      },
    })
    const before = tablesOf(context.file)
    expect(before.interactions).toMatchObject([{ at: '2026-03-01T10:00:00.000Z' }, {}])

    const again = await previewed(api, CONNECTIONS, messages({ isAnswered: true }))
    expect(again.interactions).toEqual({ added: 0, updated: 0, unchanged: 2 })
    await applied(api, again.id, { withTexts: true })
    expect(await interactionsOf(api, 'ana silva')).toMatchObject([
      { kind: 'call', direction: 'outbound', notes: 'About the boat' },
    ])
    expect(tablesOf(context.file).interaction_people).toEqual(before.interaction_people)
  })

  it('leave who took part and is in the trash now', async () => {
    const { api, context, ana } = await withMessages()
    const before = tablesOf(context.file).interaction_people
    await api.people.trash({ ids: [ana] })
    const again = await imported(api, CONNECTIONS, messages({ isAnswered: true }))
    expect(again.problems).toEqual([])
    expect(tablesOf(context.file).interaction_people).toEqual(before)
  })

  it('give their texts where these were not asked for at first', async () => {
    const { api } = await withMessages()
    const without = await previewed(api, CONNECTIONS, messages())
    expect(without).toMatchObject({ hasTexts: true, interactions: { updated: 0, unchanged: 2 } })
    expect((await applied(api, without.id)).interactions).toEqual({
      added: 0,
      updated: 0,
      unchanged: 2,
    })

    const { id } = await previewed(api, CONNECTIONS, messages())
    const { batchId, interactions } = await applied(api, id, { withTexts: true })
    expect(interactions).toEqual({ added: 0, updated: 2, unchanged: 0 })
    expect(batchId).not.toBeNull()
    expect(await interactionsOf(api, 'bo lind')).toMatchObject([{ notes: 'Thanks a lot' }])
    expect(await previewed(api, CONNECTIONS, messages())).toMatchObject({ hasTexts: false })

    expect(await api.history.undo()).toBe('Import')
    expect(await interactionsOf(api, 'bo lind')).toMatchObject([{ notes: '' }])
  })

  it('leave the texts that were kept, and can still be answered', async () => {
    const { api } = testApp()
    const first = await previewed(api, CONNECTIONS, messages())
    await applied(api, first.id, { withTexts: true })
    const second = await previewed(api, CONNECTIONS, messages({ isAnswered: true }))
    await applied(api, second.id, { withTexts: true })
    expect(await interactionsOf(api, 'ana silva')).toMatchObject([
      { direction: 'mutual', notes: 'See you on Monday' },
    ])
  })

  it('are known where nobody who took part is left', async () => {
    const { api, context } = await withMessages()
    await context.db.write(['people'], 'Remove everybody', (tx) => tx.delete(people).run())
    const { interactions } = await imported(api, CONNECTIONS, messages())
    expect(interactions).toEqual({ added: 0, updated: 2, unchanged: 0 })
    expect(await interactionsOf(api, 'ana silva')).toHaveLength(1)
  })
})

describe('somebody who is imported again', () => {
  const card = (...lines: string[]) =>
    textFile(
      'ana.vcf',
      ['BEGIN:VCARD', 'VERSION:3.0', 'FN:Ana Silva', ...lines, 'END:VCARD', ''].join('\n'),
    )

  it('is who the user gave that LinkedIn address', async () => {
    const { api } = testApp()
    await api.people.add({ name: 'Ana', linkedin: `${PROFILE}/Ana/` })
    expect((await imported(api, CONNECTIONS)).people).toMatchObject({ added: 1, updated: 1 })
  })

  it('keeps their note as the user rewrote it, and loses no tag twice', async () => {
    const { api } = testApp()
    const file = card('EMAIL:ana@nimbus.example', 'NOTE:Met in Porto', 'CATEGORIES:Sailing,Chess')
    await imported(api, file)
    const id = await idOf(api, 'ana silva')
    const { notes, tags } = await api.people.get({ id })
    await api.notes.edit({ id: notes[0]?.id ?? 0, body: 'Met in Lisbon' })
    const sailing = tags.filter(({ name }) => name === 'Sailing')
    await api.people.editMany({ ids: [id], removeTagIds: sailing.map((tag) => tag.id) })

    expect((await imported(api, file)).people).toEqual({ added: 0, updated: 0, unchanged: 1 })
    expect(await api.people.get({ id })).toMatchObject({
      notes: [{ body: 'Met in Lisbon' }],
      tags: [{ name: 'Chess' }],
    })
  })

  it('has one number whatever the user calls it', async () => {
    const { api } = testApp()
    await api.settings.change({ country: 'DE' })
    const file = card('TEL:030 555100')
    await imported(api, file)
    const id = await idOf(api, 'ana silva')
    const number = { kind: 'phone', value: '030 555100' } as const
    await api.people.edit({ id, changes: {}, contacts: [{ ...number, label: 'Boat' }] })

    expect((await imported(api, file)).people.unchanged).toBe(1)
    expect((await imported(api, card('TEL:+49 30 555100'))).people.unchanged).toBe(1)
    expect((await api.people.get({ id })).contacts).toMatchObject([{ ...number, label: 'Boat' }])
  })

  it('has one number whether its country is known by now or not', async () => {
    const { api } = testApp()
    await imported(api, card('TEL:030 555100'))
    await api.settings.change({ country: 'DE' })
    expect((await imported(api, card('TEL:030 555100'))).people).toMatchObject({ unchanged: 1 })
  })
})

describe('an import that has nothing to do', () => {
  it('is no import, and leaves what was undone to be done again', async () => {
    const { api } = testApp()
    const other = textFile('bo.vcf', 'BEGIN:VCARD\nVERSION:3.0\nFN:Bo\nEND:VCARD\n')
    await imported(api, CONNECTIONS)
    await imported(api, other)
    await api.history.undo()

    expect((await imported(api, CONNECTIONS)).batchId).toBeNull()
    expect(await api.imports.list()).toHaveLength(1)
    expect(await api.history.redo()).toBe('Import of 1 person')
    expect(await api.imports.list()).toHaveLength(2)
  })

  it('remembers what the columns mean all the same', async () => {
    const { api } = testApp()
    const cards = 'BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nEMAIL:ada@engine.example\nEND:VCARD\n'
    await imported(api, textFile('ada.vcf', cards))
    const mapping = { columns: { '0': 'name', '1': 'email' }, dateForm: 'YYYY-MM-DD' } as const
    const files = [textFile('people.csv', 'x,y\nAda,ada@engine.example\n')]
    const preview = await api.imports.preview({ files, mapping })
    if (preview.kind !== 'preview') throw new Error(preview.kind)

    expect((await applied(api, preview.id)).batchId).toBeNull()
    expect((await api.imports.preview({ files })).kind).toBe('preview')
    expect(await api.history.undo()).toBe('Import of 1 person')
  })

  it('is refused all the same once something has changed', async () => {
    const { api } = testApp()
    await imported(api, CONNECTIONS)
    const { id } = await previewed(api, CONNECTIONS)
    await api.history.undo()
    await expect(applied(api, id)).rejects.toMatchObject({ code: 'CHANGED_SINCE', status: 409 })
  })
})
