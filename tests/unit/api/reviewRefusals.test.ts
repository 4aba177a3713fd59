import { describe, expect, it } from 'vitest'
import type { ReviewAnswer } from '#domain/review/answer'
import { tied } from '../../support/ties.ts'
import { asked, keysAsked, withQuestions } from './reviewing.ts'
import { tablesOf } from './tables.ts'

type App = Awaited<ReturnType<typeof withQuestions>>

describe('an answer is refused', () => {
  /** Shows that something is refused, and that nothing is changed by it. */
  async function refused(app: App, key: string, answer: ReviewAnswer, code: string) {
    const before = tablesOf(app.context.file)
    const next = await app.api.history.next()
    await expect(app.say(key, answer)).rejects.toMatchObject({ code, defined: true })
    expect(tablesOf(app.context.file)).toEqual(before)
    expect(await app.api.history.next()).toEqual(next)
  }

  it('while no review is open', async () => {
    const app = await withQuestions()
    await refused(app, `keep warm ${app.ana.id}`, app.plan, 'NONE_OPEN')
  })

  it('to what is not asked', async () => {
    const app = await withQuestions()
    await app.api.reviews.begin()
    await refused(app, 'keep warm 99', app.plan, 'NOT_FOUND')
  })

  it('where it cannot be said', async () => {
    const app = await withQuestions()
    await app.api.reviews.begin()
    await refused(app, `keep warm ${app.ana.id}`, { kind: 'confirm' }, 'NOT_AN_ANSWER')
    await refused(app, `overdue ${app.call.id}`, { kind: 'not now', reason: '' }, 'NOT_AN_ANSWER')
  })

  it('the second time', async () => {
    const app = await withQuestions()
    await app.api.reviews.begin()
    await app.say(`keep warm ${app.ana.id}`, app.plan)
    await refused(app, `keep warm ${app.ana.id}`, app.plan, 'ANSWERED')
  })

  it('where the same is said twice at once', async () => {
    const app = await withQuestions()
    await app.api.reviews.begin()
    const say = () => app.say(`keep warm ${app.ana.id}`, app.plan)
    const said = await Promise.allSettled([say(), say()])
    expect(said).toMatchObject([
      { status: 'fulfilled' },
      { status: 'rejected', reason: { code: 'ANSWERED' } },
    ])
    expect((await app.api.reviews.sheet()).planned).toHaveLength(1)
  })

  it('about somebody in the trash, whatever it is', async () => {
    const app = await withQuestions()
    await app.api.reviews.begin()
    await app.api.people.trash({ ids: [app.ana.id, app.bo.id] })
    const [ana, bo, call] = [
      `keep warm ${app.ana.id}`,
      `newcomer ${app.bo.id}`,
      `overdue ${app.call.id}`,
    ]
    expect(await asked(app.api, ana)).toMatchObject({ isMoot: true })
    await refused(app, ana, app.plan, 'NOT_FOUND')
    await refused(app, ana, { ...app.plan, personIds: [] }, 'NOT_FOUND')
    await refused(app, ana, { ...app.plan, personIds: [app.cy.id] }, 'NOT_FOUND')
    await refused(app, ana, { kind: 'log', contact: 'call', day: app.today }, 'NOT_FOUND')
    await refused(app, ana, { kind: 'pause', until: app.today }, 'NOT_FOUND')
    await refused(app, ana, { kind: 'not now', reason: '' }, 'NOT_FOUND')
    await refused(app, bo, { kind: 'circle', circle: 'wide' }, 'NOT_FOUND')
    await refused(app, call, { kind: 'done' }, 'NOT_FOUND')
  })

  it('with a plan for somebody who is not there', async () => {
    const app = await withQuestions()
    await app.api.reviews.begin()
    const key = `keep warm ${app.ana.id}`
    await refused(app, key, { ...app.plan, personIds: [app.ana.id, 99] }, 'NOT_FOUND')
    await app.say(key, { ...app.plan, personIds: [app.ana.id, app.ana.id] })
  })

  it('where it was settled elsewhere meanwhile', async () => {
    const app = await withQuestions()
    await tied(app, [[app.ana.id, app.bo.id]], 'suggested')
    await app.api.reviews.begin()
    const [tie = ''] = await keysAsked(app.api, 'ties')
    await app.api.ties.reject({ id: Number(tie.split(' ')[1]) })
    await app.api.followUps.complete(app.call)

    await refused(app, tie, { kind: 'confirm' }, 'NOT_FOUND')
    await refused(app, tie, { kind: 'reject' }, 'NOT_FOUND')
    await refused(app, `overdue ${app.call.id}`, { kind: 'drop' }, 'NOT_FOUND')
    expect(await asked(app.api, `overdue ${app.call.id}`)).toMatchObject({ isMoot: true })
  })
})
