import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { twoPeople } from '../network.ts'
import { printed, withEmptyFile, withFilled } from '../ran.ts'

const day = (text: string) => Day.parse(text)

describe('kithmap review', () => {
  it('prints what the next review would ask, why, and how long it takes', async () => {
    const { run } = await withFilled(async (api) => {
      await twoPeople(api)
      await api.people.add({ name: 'Cy Twombly' })
      await api.followUps.add({ title: 'Thank Bo', dueOn: day('2026-11-20'), personIds: [2] })
      const { id } = await api.people.add({ name: 'Dee Dee', circle: 'close' })
      await api.interactions.log({ kind: 'call', day: day('2026-10-01'), personIds: [id] })
    })
    expect((await run('review')).out.split('\n')).toEqual([
      '3 decisions, about 6 minutes. Your circles promise 1.3 contacts a week; you make 0.5. Move one person to a wider circle?',
      '',
      'Catch up (1 minute)',
      '  · How often do you want to hear from Cy Twombly?  No contact logged',
      '',
      'Clear (1 minute)',
      '  · Thank Bo  Due last Friday',
      '',
      'Keep warm (1 minute)',
      '  · Will you talk to Dee Dee this week?  Last contact 8 weeks ago; close means every 30 days',
      '',
      'Plan (2 minutes)',
      '',
      'Close (1 minute)',
    ])
    expect(printed(await run('review', '--json'))).toMatchObject({
      id: null,
      startedOn: '2026-11-23',
      decisions: 3,
      minutes: 6,
      load: { practised: 0.5, people: 3, isTooMuch: true },
      steps: [
        { step: 'catch up', questions: [{ key: 'newcomer 3' }], leftOut: 0 },
        { step: 'clear', questions: [{ key: 'overdue 2' }] },
        { step: 'keep warm', questions: [{ key: 'keep warm 4', isMoot: false }] },
        { step: 'plan', questions: [] },
        { step: 'close', questions: [] },
      ],
    })
  })

  it('prints where one that goes on was left, and what is answered or settled', async () => {
    const { run } = await withFilled(async (api) => {
      for (const name of ['Ana', 'Bo', 'Cy']) await api.people.add({ name })
      await api.reviews.begin()
      await api.reviews.answer({
        key: 'newcomer 1',
        answer: { kind: 'circle', circle: 'wide' },
      })
      await api.people.trash({ ids: [2] })
    })
    const { out } = await run('review')
    expect(out).toContain('Begun on 2026-11-23, at “catch up”. 3 decisions, about 4 minutes.')
    expect(out.split('\n').slice(2, 6)).toEqual([
      'Catch up (1 minute)',
      '  ✓ How often do you want to hear from Ana?  No contact logged',
      '  ✓ How often do you want to hear from somebody?',
      '  · How often do you want to hear from Cy?  No contact logged',
    ])
  })

  it('counts what is left out, and says what is too much', async () => {
    const { run } = await withFilled(async (api) => {
      for (let index = 0; index < 30; index++)
        await api.people.add({ name: `P${index}`, circle: 'inner' })
    })
    const [first, , step] = (await run('review')).out.split('\n')
    expect(first).toBe(
      '25 decisions, about 20 minutes. Your circles promise 30 contacts a week; you make 0. Move 29 people to a wider circle?',
    )
    expect(step).toBe('Keep warm (17 minutes; 5 more left out)')
  })

  it('has only to plan and to close in a file in which there is nothing', async () => {
    const { run } = await withEmptyFile()
    expect((await run('review')).out.split('\n')).toEqual([
      'no decisions, about 3 minutes.',
      '',
      'Plan (2 minutes)',
      '',
      'Close (1 minute)',
    ])
  })
})
