import { describe, expect, it } from 'vitest'
import { twoPeople } from '../network.ts'
import { printed, withFile, withFilled } from '../ran.ts'

describe('kithmap capture', () => {
  it('keeps what one line says, and shows it', async () => {
    const { run } = await withFilled(twoPeople)
    const { out } = await run('capture', 'Coffee with Ada and Eve (Acme), send deck Friday')
    expect(out.split('\n')).toEqual([
      'person     Ada         is Ada Lovelace',
      'person     Eve, Acme   new',
      'meeting    2026-11-23',
      'follow-up  2026-11-27  Send deck',
      'Kept: meeting with Ada Lovelace and Eve',
      'Still open with them: Call Ada',
    ])
    expect(await run('undo')).toMatchObject({
      out: 'Undone: Capture: meeting with Ada Lovelace and Eve',
    })
  })

  it('shows what it would keep, and keeps nothing', async () => {
    const { run } = await withFilled(twoPeople)
    const { out } = await run('capture', 'Lunch with Bo yesterday, call him tomorrow', '--dry-run')
    expect(out.split('\n')).toEqual([
      'person     Bo          is Bo Diddley',
      'meeting    2026-11-22',
      'follow-up  2026-11-24  Call him',
      'Nothing was kept.',
    ])
    expect(printed(await run('undo', '--json'))).toEqual({ undone: 'Plan “Call Ada”' })
  })

  it('begins a new file', async () => {
    const { run } = withFile()
    expect((await run('capture', 'Met', 'Ana', 'Souza')).out).toBe(
      'person   Ana Souza   new\nmeeting  2026-11-23\nKept: meeting with Ana Souza',
    )
    expect((await run('people')).out).toContain('Ana Souza')
  })

  it.each([
    ['Dinner with the team', 'The line names nobody. Nothing was kept.'],
    [
      'Lunch with Ada from Acme',
      'Ada may be: Ada Lovelace, Analyst at Engine. Write the whole name. Nothing was kept.',
    ],
  ])('refuses “%s”', async (line, words) => {
    const { run } = await withFilled(twoPeople)
    const { code, err } = await run('capture', line)
    expect([code, err]).toEqual([1, words])
  })

  it('takes a line', async () => {
    const { run } = withFile()
    expect((await run('capture')).code).toBe(2)
  })
})
