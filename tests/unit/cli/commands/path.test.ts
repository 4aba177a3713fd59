import { describe, expect, it } from 'vitest'
import type { Api } from '../../api/importing.ts'
import { printed, withFilled } from '../ran.ts'
import { twoPeople } from '../network.ts'

async function namesakes(api: Api) {
  await twoPeople(api)
  await api.people.add({ name: 'Zoë Quist' })
  await api.people.add({ name: 'Zoe Quist', status: 'wanted' })
}

describe('kithmap path', () => {
  it('prints each way with the evidence of its hops', async () => {
    const { run } = await withFilled(twoPeople)
    expect((await run('path', '--to', 'ada lovelace')).out.split('\n')).toEqual([
      '0.70  You → Ada Lovelace',
      '      Ada Lovelace: You: familiar, last contact 21 days ago',
    ])
  })

  it('finds an organisation by its name, and a person by their number', async () => {
    const { run } = await withFilled(twoPeople)
    for (const to of ['engine', '1']) {
      expect(printed(await run('path', '--to', to, '--json'))).toMatchObject({
        paths: [{ hops: [{ name: 'Ada Lovelace' }] }],
      })
    }
  })

  it('says who is meant where several are called so', async () => {
    const { run } = await withFilled(namesakes)
    const { code, err } = await run('path', '--to', 'Zoe Quist')
    expect(code).toBe(1)
    expect(err).toBe('2 are called Zoe Quist: person 3, person 4. Give the number of a person.')
  })

  it('says that there is no way', async () => {
    const { run } = await withFilled(namesakes)
    expect((await run('path', '--to', '4')).out).toBe('No way to Zoe Quist of at most three steps.')
  })

  it('refuses a name that nobody has, and asks for one', async () => {
    const { run } = await withFilled(twoPeople)
    expect(await run('path', '--to', 'Nobody')).toMatchObject({
      code: 1,
      err: 'Nobody and no organisation is called Nobody.',
    })
    expect(await run('path')).toMatchObject({ code: 2 })
    expect(await run('path', '--to', '1', '-k', '0')).toMatchObject({ code: 2 })
  })
})
