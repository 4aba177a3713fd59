import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { onTestFinished } from 'vitest'
import { openApp } from '../../../src/app.ts'
import { main } from '../../../src/cli/main.ts'
import { TEST_DAY } from '../../support/testApp.ts'
import type { Api } from '../api/importing.ts'

/** What a command line came to: its exit code, and what it printed. */
export interface Ran {
  code: number
  out: string
  err: string
}

/** Runs a command line as it stands. */
export async function ran(...args: string[]): Promise<Ran> {
  const out: string[] = []
  const err: string[] = []
  const code = await main(args, { out: (text) => out.push(text), err: (text) => err.push(text) })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

/** Command lines over a file of their own, in a folder that is gone when the test is over. */
export function withFile() {
  const folder = mkdtempSync(join(tmpdir(), 'kithmap-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'test.kithmap')
  const run = (...args: string[]) => ran(...args, '--db', file, '--today', TEST_DAY)
  return { folder, file, run }
}

/** The same over a file that the app has filled, and closed. */
export async function withFilled(fill: (api: Api) => Promise<unknown>) {
  const given = withFile()
  const app = openApp({ file: given.file, migrations: 'drizzle', today: TEST_DAY })
  try {
    await fill(createRouterClient(app.router, { context: app.context }))
  } finally {
    app.close()
  }
  return given
}

/** The same over a file in which there is nothing. */
export function withEmptyFile() {
  return withFilled(() => Promise.resolve())
}

/** What a command printed under `--json`. */
export function printed({ out }: Ran): unknown {
  return JSON.parse(out)
}
