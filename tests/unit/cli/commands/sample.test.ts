import { describe, expect, it } from 'vitest'
import { tablesOf } from '../../api/tables.ts'
import { printed, withFile } from '../ran.ts'

/** Names and titles of everybody, which no number or time of the file is part of. */
const peopleOf = (file: string) =>
  tablesOf(file)['people']?.map((row) => {
    const { name, headline }: { name?: unknown; headline?: unknown } = Object(row)
    return [name, headline]
  })

describe('kithmap sample', () => {
  it('fills a new file once', async () => {
    const { file, run } = withFile()
    const done = await run('sample')
    expect([done.code, done.err]).toEqual([0, ''])
    expect(done.out).toMatch(
      /test\.kithmap: 180 people, 70 organisations, \d+ interactions, all invented\.$/,
    )
    expect(printed(await run('people', '--json'))).toHaveLength(180)

    const before = tablesOf(file)
    expect(await run('sample')).toEqual({
      code: 1,
      out: '',
      err: 'This file already has people in it.',
    })
    expect(tablesOf(file)).toEqual(before)
  })

  it('invents as many people as it is asked for, the same ones for the same seed', async () => {
    const [one, two, other] = [withFile(), withFile(), withFile()]
    const done = await one.run('sample', '--people', '20', '--seed', '7', '--json')
    expect(printed(done)).toMatchObject({ people: 20 })
    await two.run('sample', '--people', '20', '--seed', '7')
    await other.run('sample', '--people', '20', '--seed', '8')

    expect(peopleOf(two.file)).toEqual(peopleOf(one.file))
    expect(peopleOf(other.file)).not.toEqual(peopleOf(one.file))
  })

  it.each([
    [['--people', '0'], '--people takes a whole number from 1 to 50000, not 0.'],
    [['--people', '50001'], '--people takes a whole number from 1 to 50000, not 50001.'],
    [['--people', 'many'], '--people takes a whole number from 1 to 50000, not many.'],
    [['--seed', '1.5'], '--seed takes a whole number from 0 to 999999999, not 1.5.'],
  ])('is wrong usage with %j', async (options, words) => {
    const { run } = withFile()
    const { code, err } = await run('sample', ...options)
    expect([code, err.split('\n')[0]]).toEqual([2, words])
  })
})
