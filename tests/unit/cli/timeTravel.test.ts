import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { createRouterClient } from '@orpc/server'
import { expect, it } from 'vitest'
import { openApp } from '#app'
import { Day } from '#domain/day'
import type { ReviewSheet } from '#contract/reviews'
import { withFile } from './ran.ts'

/** The clocks change in Berlin on the first two of these days, and in none of the zones on the last. */
const DAYS = ['2026-03-29', '2026-10-25', '2026-06-10']

/** Machines in three zones, whose clocks are days and years apart. */
const MACHINES = [
  { zone: 'Pacific/Auckland', clockAheadDays: 0 },
  { zone: 'America/New_York', clockAheadDays: 1000 },
  { zone: 'Europe/Berlin', clockAheadDays: -250 },
]

/** Runs command lines one after the other in a process of their own, as on a machine. */
async function printedOn(
  { zone, clockAheadDays }: (typeof MACHINES)[number],
  commandLines: readonly (readonly string[])[],
): Promise<string> {
  const program = `
    const Clock = Date, ahead = ${clockAheadDays} * 86_400_000
    globalThis.Date = class extends Clock {
      constructor(...args) { super(...(args.length ? args : [Clock.now() + ahead])) }
      static now() { return Clock.now() + ahead }
    }
    const { main } = await import('./src/cli/main.ts')
    for (const args of ${JSON.stringify(commandLines)})
      await main(args, { out: console.log, err: console.error })`
  const run = spawn(process.execPath, ['--input-type=module', '--eval', program], {
    env: { ...process.env, TZ: zone },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [out, [code]] = await Promise.all([text(run.stdout), once(run, 'exit')])
  expect(code).toBe(0)
  return out
}

/** A sample network some weeks after a review in which one was left for another time. */
async function fill(file: string): Promise<void> {
  const today = Day.parse('2026-03-12')
  const app = openApp({ file, migrations: 'drizzle', today })
  try {
    const api = createRouterClient(app.router, { context: app.context })
    await api.file.fillWithSample({ people: 120 })
    await api.reviews.begin()
    const { steps } = await api.reviews.sheet()
    const key = steps.find(({ step }) => step === 'keep warm')?.questions[0]?.key ?? ''
    await api.reviews.answer({ key, answer: { kind: 'not now', reason: '' } })
    await api.reviews.close({})
    await api.people.add({ name: 'New Comer', circle: 'none' })
  } finally {
    app.close()
  }
}

it('a day asks the same of a file in every zone and whatever the clock says', async () => {
  const { folder, file } = withFile()
  await fill(file)
  const told = await Promise.all(
    MACHINES.map(async (machine, index) => {
      const copy = `${folder}/copy${index}.kithmap`
      copyFileSync(file, copy)
      const at = ['--json', '--db', copy, '--today']
      return printedOn(
        machine,
        DAYS.flatMap((day) => [
          ['review', ...at, day],
          ['due', ...at, day],
        ]),
      )
    }),
  )

  expect(told[1]).toEqual(told[0])
  expect(told[2]).toEqual(told[0])
  const reviews = (told[0] ?? '')
    .trim()
    .split('\n')
    .filter((_, index) => index % 2 === 0)
  const sheets = reviews.map((line) => JSON.parse(line) as ReviewSheet)
  expect(sheets.map(({ startedOn }) => startedOn)).toEqual(DAYS)
  for (const { steps, since } of sheets) {
    expect(since).toMatchObject({ on: '2026-03-12', people: 1 })
    expect(steps.map(({ step }) => step)).toEqual(expect.arrayContaining(['catch up', 'keep warm']))
  }
  expect(new Set(reviews).size).toBe(3)
})
