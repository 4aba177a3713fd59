import { describe, expect, it } from 'vitest'
import { twoPeople } from '../network.ts'
import { printed, withEmptyFile, withFile, withFilled } from '../ran.ts'

describe('kithmap people', () => {
  it('lists everybody, by name', async () => {
    const { run } = await withFilled(twoPeople)
    expect((await run('people')).out.split('\n')).toEqual([
      '2  Bo Diddley                       weak      wide   2026-10-26',
      '1  Ada Lovelace  Analyst at Engine  familiar  inner  2026-11-02',
      '2 people',
    ])
  })

  it('prints them as JSON', async () => {
    const { run } = await withFilled(twoPeople)
    expect(printed(await run('people', '--json'))).toMatchObject([
      { id: 2, name: 'Bo Diddley', circle: 'wide', band: 'weak' },
      { id: 1, name: 'Ada Lovelace', circle: 'inner', lastContact: '2026-11-02' },
    ])
  })

  it.each([
    [['--search', 'love'], [1]],
    [['--circle', 'wide'], [2]],
    [['--band', 'weak'], [2]],
    [['--circle', 'wide', '--search', 'ada'], []],
  ])('narrows by %j', async (options, found) => {
    const { run } = await withFilled(twoPeople)
    const rows = printed(await run('people', '--json', ...options))
    expect(rows).toMatchObject(found.map((id) => ({ id })))
    expect(rows).toHaveLength(found.length)
  })

  it('says how many there are', async () => {
    const { run } = await withEmptyFile()
    expect((await run('people')).out.trim()).toBe('0 people')
    expect(printed(await run('people', '--json'))).toEqual([])
  })

  it.each([
    [['--circle', 'outer'], '--circle takes one of inner, close, active, wide, none, not outer.'],
    [['--band', 'hot'], '--band takes one of strong, familiar, weak, dormant, unknown, not hot.'],
  ])('refuses %j', async (options, words) => {
    const { run } = withFile()
    const { code, err } = await run('people', ...options)
    expect([code, err.split('\n')[0]]).toEqual([2, words])
  })
})

describe('kithmap person', () => {
  it('shows one person, with the sum behind the warmth', async () => {
    const { run } = await withFilled(twoPeople)
    // One half-life of the inner circle, 21 days, since the meeting.
    const call = (2 / Math.SQRT2) * 2 ** (-28 / 21)
    expect((await run('person', '1')).out).toBe(
      [
        'Ada Lovelace',
        'Analyst at Engine',
        '',
        `Warmth ${(1.5 + call).toFixed(2)}, familiar (half of it is lost in 21 days)`,
        '  2026-11-02  meeting                 + 1.50',
        `  2026-10-26  call     with 2 people  + ${call.toFixed(2)}`,
        'Circle inner',
        'Every 7 days: overdue, 2026-11-09',
        '',
        'email: ada@engine.example',
        'Follow-up 2026-11-25: Call Ada',
      ].join('\n'),
    )
    expect(printed(await run('person', '1', '--json'))).toMatchObject({
      id: 1,
      details: { name: 'Ada Lovelace' },
      warmth: { terms: [{ kind: 'meeting' }, { kind: 'call', people: 2 }] },
    })
  })

  it('refuses a number that is nobody’s', async () => {
    const { run } = await withEmptyFile()
    expect(await run('person', '7')).toEqual({
      code: 1,
      out: '',
      err: 'There is no person with the number 7.',
    })
  })

  it.each([[[]], [['Ada']], [['1', '2']], [['-1']]])('refuses %j', async (words) => {
    const { run } = withFile()
    expect((await run('person', ...words)).code).toBe(2)
  })
})

describe('kithmap due', () => {
  it('lists follow-ups and keep-in-touch, by date', async () => {
    const { run } = await withFilled(twoPeople)
    expect((await run('due')).out).toBe(
      '2026-11-09  keep in touch  Ada Lovelace\n2026-11-25  follow-up      Call Ada',
    )
    expect(printed(await run('due', '--json'))).toEqual([
      { on: '2026-11-09', kind: 'keep in touch', what: 'Ada Lovelace', people: ['Ada Lovelace'] },
      { on: '2026-11-25', kind: 'follow-up', what: 'Call Ada', people: ['Ada Lovelace'] },
    ])
  })

  it('says so where nothing is due', async () => {
    const { run } = await withEmptyFile()
    expect((await run('due')).out).toBe('Nothing is due.')
    expect(printed(await run('due', '--json'))).toEqual([])
  })
})

describe('kithmap undo', () => {
  it('takes the last change back, one at a time', async () => {
    const { run } = await withFilled(twoPeople)
    expect(await run('undo')).toEqual({ code: 0, out: 'Undone: Plan “Call Ada”', err: '' })
    expect(printed(await run('undo', '--json'))).toEqual({ undone: 'Log a meeting' })
    expect(printed(await run('person', '1', '--json'))).toMatchObject({
      interactions: [{ kind: 'call' }],
      followUps: [],
    })
  })

  it('refuses where there is nothing to undo', async () => {
    const { run } = await withEmptyFile()
    expect(await run('undo')).toEqual({ code: 1, out: '', err: 'There is nothing to undo.' })
  })
})

describe('kithmap check', () => {
  it('finds a whole file whole', async () => {
    const { run } = await withFilled(twoPeople)
    expect(await run('check')).toEqual({ code: 0, out: 'The file is whole.', err: '' })
    expect(printed(await run('check', '--json'))).toEqual({ complaints: [] })
  })
})
