import { describe, expect, it } from 'vitest'
import type { Api } from '../../api/importing.ts'
import { printed, withEmptyFile, withFile, withFilled } from '../ran.ts'

/** Ana and Bo, both at Nimbus, and Cy, who reports to Ana. */
async function three(api: Api): Promise<void> {
  const ana = await api.people.add({ name: 'Ana Souza', organisation: 'Nimbus' })
  await api.people.add({ name: 'Bo Lind', organisation: 'Nimbus' })
  const cy = await api.people.add({ name: 'Cy Twombly' })
  await api.ties.add({ fromId: cy.id, toId: ana.id, kind: 'reports to' })
}

describe('kithmap ties', () => {
  it('lists what is known', async () => {
    const { run } = await withFilled(three)
    expect((await run('ties')).out).toBe(
      '1  Cy Twombly  →  Ana Souza  reports to  confirmed\n1 tie',
    )
  })

  it('looks for more, lists them with why they are believed, and takes it back', async () => {
    const { run } = await withFilled(three)
    expect((await run('ties', '--find')).out.split('\n')).toEqual([
      '2  Ana Souza   –  Bo Lind    colleague   suggested 0.40  Both at Nimbus now',
      '1  Cy Twombly  →  Ana Souza  reports to  confirmed',
      'Found 1 new tie to confirm.',
      '2 ties',
    ])
    expect((await run('ties', '--find', '--suggested')).out.split('\n')).toEqual([
      '2  Ana Souza  –  Bo Lind  colleague  suggested 0.40  Both at Nimbus now',
      'Found no new ties to confirm.',
      '1 suggested tie',
    ])
    expect((await run('undo')).out).toBe('Undone: Look for ties')
    expect((await run('ties', '--suggested')).out).toBe('no suggested ties')
  })

  it('prints them as JSON', async () => {
    const { run } = await withFilled(three)
    expect(printed(await run('ties', '--json'))).toMatchObject([
      { kind: 'reports to', state: 'confirmed', from: { name: 'Cy Twombly' } },
    ])
    expect(printed(await run('ties', '--find', '--suggested', '--json'))).toMatchObject({
      found: { added: 1, removed: 0 },
      ties: [{ evidence: 'Both at Nimbus now', confidence: 0.4 }],
    })
  })

  it('says so where there are none', async () => {
    const { run } = await withEmptyFile()
    expect((await run('ties')).out).toBe('no ties')
    expect(printed(await run('ties', '--json'))).toEqual([])
  })

  it('refuses other words', async () => {
    const { run } = withFile()
    expect((await run('ties', '--all')).code).toBe(2)
  })
})
