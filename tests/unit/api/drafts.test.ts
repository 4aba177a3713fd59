import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { testApp } from '../../support/testApp.ts'

async function ana() {
  const app = testApp()
  const { id } = await app.api.people.add({
    name: 'Ana Souza',
    language: 'de',
    howMet: 'PyCon 2024',
    title: 'CTO',
    organisation: 'Nimbus',
    contacts: [{ kind: 'email', value: 'ana@nimbus.example' }],
  })
  const day = Day.parse('2026-03-09')
  await app.api.interactions.log({ kind: 'call', day, personIds: [id] })
  return { ...app, id }
}

describe('a draft', () => {
  it('is in the language of the person, filled with what is known', async () => {
    const { api, id } = await ana()
    const draft = await api.drafts.write({ personId: id, kind: 'reconnect' })
    expect(draft).toMatchObject({
      subject: 'Wie geht es dir, Ana?',
      language: 'de',
      email: 'ana@nimbus.example',
      findings: [],
    })
    expect(draft.body).toContain('im März 2026')
    expect(draft.body).toContain('PyCon 2024')
    expect(draft.body).toContain('bei Nimbus')
  })

  it('is in another language if that is asked for', async () => {
    const { api, id } = await ana()
    const asked = { personId: id, kind: 'thanks', language: 'fr' } as const
    expect((await api.drafts.write(asked)).subject).toBe('Merci, Ana')
  })

  it('asks for an introduction to somebody, with lines to pass on', async () => {
    const { api, id } = await ana()
    const bo = await api.people.add({ name: 'Bo Lind', title: 'CEO', organisation: 'Acme' })
    const asked = { personId: id, kind: 'introduction', language: 'en' } as const
    const { body, findings } = await api.drafts.write({ ...asked, targetId: bo.id })
    expect(body).toContain('I would like to talk to Bo Lind, CEO at Acme')
    expect(body).toContain('To pass on:')
    expect(findings).toEqual([])

    await expect(api.drafts.write(asked)).rejects.toMatchObject({ code: 'TARGET_MISSING' })
  })

  it('is not written to somebody who is not there', async () => {
    const { api, id } = await ana()
    await api.people.trash({ ids: [id] })
    await expect(api.drafts.write({ personId: id, kind: 'thanks' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('says what might be better', async () => {
    const { api } = await ana()
    const about = { kind: 'reconnect', language: 'en' } as const
    expect(
      await api.drafts.check({ ...about, body: 'Hi\n\nPlease answer asap!\n\nBye' }),
    ).toHaveLength(4)
  })
})

describe('the words of a draft', () => {
  it('are the user’s to change and to reset', async () => {
    const { api, id } = await ana()
    const which = { kind: 'thanks', language: 'de' } as const
    const subject = async () => (await api.drafts.write({ personId: id, kind: 'thanks' })).subject
    await api.drafts.saveTemplate({
      ...which,
      template: { subject: 'Oh, {first}!', body: 'Danke' },
    })
    expect(await subject()).toBe('Oh, Ana!')
    const own = (await api.drafts.templates()).filter(({ isOwn }) => isOwn)
    expect(own).toMatchObject([which])

    await api.drafts.resetTemplate(which)
    expect(await subject()).toBe('Danke, Ana')
    expect(await api.history.undo()).toBe('Bring back the first words')
    expect(await subject()).toBe('Oh, Ana!')
    expect(await api.history.undo()).toBe('Change words to send')
    expect(await subject()).toBe('Danke, Ana')
  })
})
