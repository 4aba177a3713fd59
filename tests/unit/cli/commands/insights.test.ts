import { describe, expect, it } from 'vitest'
import { openApp } from '#app'
import { TEST_DAY } from '../../../support/testApp.ts'
import { tied } from '../../../support/ties.ts'
import { twoPeople } from '../network.ts'
import { printed, withEmptyFile, withFilled } from '../ran.ts'

describe('kithmap insights', () => {
  it('prints each sentence with its figures, and what they rest on', async () => {
    const { run, file } = await withFilled(twoPeople)
    const app = openApp({ file, migrations: 'drizzle', today: TEST_DAY })
    await tied(app, [[1, 2]], 'suggested')
    app.close()

    expect((await run('insights')).out.split('\n')).toEqual([
      '1 tie looks likely and waits for your word.',
      '  Suggested ties                                    1',
      '  Confirmed ties                                    0',
      '  People with a suggested tie and no confirmed one  2',
      '',
      'From no confirmed ties among 2 people, 1 suggested.',
    ])
    expect(printed(await run('insights', '--json'))).toMatchObject({
      coverage: { confirmed: 0, suggested: 1, people: 2 },
      insights: [{ kind: 'ties to confirm', people: [{ id: 1 }, { id: 2 }] }],
    })
  })

  it('says so where there is nothing to tell', async () => {
    const { run } = await withEmptyFile()
    expect((await run('insights')).out).toBe(
      'There is nothing to tell yet: no ties between people are known.',
    )
    expect(printed(await run('insights', '--json'))).toMatchObject({ insights: [] })
  })
})
