import { describe, expect, it } from 'vitest'
import { answered, calendarApp, calendarFile, suggested } from './meeting.ts'
import { asked, keysAsked } from './reviewing.ts'

/** A review of a file in which two meetings with Ana wait for an answer. */
async function withWaiting() {
  const app = await calendarApp()
  const { id } = await suggested(app.api, calendarFile(['2026-11-12', '2026-11-13']))
  await answered(app.api, { id })
  await app.api.reviews.begin()
  const keys = (await keysAsked(app.api, 'catch up')).filter((key) => key.startsWith('meeting'))
  const [latest = '', earlier = ''] = keys
  return { ...app, keys, latest, earlier }
}

describe('a meeting that waits', () => {
  it('is asked about when one catches up, the latest first', async () => {
    const { api, keys, latest, ana } = await withWaiting()
    expect(keys).toHaveLength(2)
    expect(await asked(api, latest)).toMatchObject({
      question: 'Did you meet Ana Souza?',
      evidence: 'Lunch of 2026-11-13 · Friday, 13 November 2026',
      people: [{ id: ana.id }],
      meeting: { kind: 'meeting', day: '2026-11-13' },
    })
  })

  it('is logged with its day, or forgotten for good', async () => {
    const { api, latest, earlier, ana } = await withWaiting()
    const { meeting } = await asked(api, latest)
    if (!meeting) throw new Error('it is no meeting')
    await api.reviews.answer({
      key: latest,
      answer: { kind: 'log', contact: meeting.kind, day: meeting.day },
    })
    await api.reviews.answer({ key: earlier, answer: { kind: 'drop' } })
    expect((await api.people.get({ id: ana.id })).interactions).toMatchObject([
      { kind: 'meeting', day: '2026-11-13', notes: 'Lunch of 2026-11-13' },
    ])
    expect(await api.meetings.waitingCount()).toBe(0)
    const again = await suggested(api, calendarFile(['2026-11-12', '2026-11-13']))
    expect(again).toMatchObject({ meetings: [], leftOut: { logged: 1, rejected: 1 } })

    await api.history.undo()
    await api.history.undo()
    expect(await api.meetings.waitingCount()).toBe(2)
    expect((await api.people.get({ id: ana.id })).interactions).toEqual([])
  })

  it('is not asked about any more once it was answered elsewhere', async () => {
    const { api, latest } = await withWaiting()
    const { id, meetings } = await api.meetings.waiting()
    await answered(api, { id, accepted: meetings.map(({ key }) => key) })
    expect((await asked(api, latest)).isMoot).toBe(true)
  })
})
