import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { testApp } from '../../support/testApp.ts'
import { ran, withFile } from './ran.ts'

describe('kithmap', () => {
  it.each([[], ['help'], ['--help'], ['-h'], ['people', '--help']])(
    'prints its help for %j',
    async (...args) => {
      const { code, out, err } = await ran(...args)
      expect([code, err]).toEqual([0, ''])
      for (const name of 'sample import people person due ties export undo check serve'.split(' '))
        expect(out).toMatch(new RegExp(`^  ${name} `, 'm'))
      expect(out).toContain('--today YYYY-MM-DD')
    },
  )

  it('knows no other command', async () => {
    expect(await ran('dance')).toEqual({
      code: 2,
      out: '',
      err: 'There is no command dance. `kithmap help` lists them.',
    })
    expect((await ran('toString')).code).toBe(2)
    expect((await ran('__proto__')).code).toBe(2)
  })

  it.each([
    ['an option it does not know', ['people', '--nope'], "Unknown option '--nope'"],
    ['an option of another command', ['people', '--privacy', 'full'], "Unknown option '--privacy'"],
    ['an option without its value', ['people', '--search'], '--search'],
    ['a day that is none', ['people', '--today', '2026-02-30'], 'not 2026-02-30.'],
    ['a day in words', ['people', '--today', 'tomorrow'], 'not tomorrow.'],
  ])('refuses %s as wrong usage, and makes no file', async (_, args, words) => {
    const { file } = withFile()
    const { code, out, err } = await ran(...args, '--db', file)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(words)
    expect(err).toContain('\nUsage: kithmap people')
    expect(existsSync(file)).toBe(false)
  })

  it('refuses a file in a folder that is not there', async () => {
    const { folder } = withFile()
    const { code, err } = await ran('sample', '--db', join(folder, 'no', 'a.kithmap'))
    expect(code).toBe(1)
    expect(err).toMatch(/^There is no folder .*\. Nothing was made\.$/)
  })

  it.each([['people'], ['import', 'tests/samples/graph/net.gexf', '--yes']])(
    'leaves no file behind where %s had nothing to put into it',
    async (...words) => {
      const { file, run } = withFile()
      expect((await run(...words)).code).toBe(1)
      expect(existsSync(file)).toBe(false)
    },
  )

  it('refuses a file that is not one of ours, and leaves it alone', async () => {
    const { file, run } = withFile()
    writeFileSync(file, 'my diary')
    expect(await run('people')).toEqual({
      code: 1,
      out: '',
      err: 'test.kithmap is not a Kithmap file. Nothing was changed.',
    })
  })

  it('refuses a file that is open elsewhere', async () => {
    const { context } = testApp()
    const { code, out, err } = await ran('people', '--db', context.file)
    expect([code, out]).toEqual([1, ''])
    expect(err.split('\n')).toHaveLength(1)
  })
})
