import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { main } from '../../../src/cli/main.ts'

/** What a command line came to: its exit code, and what it printed. */
export interface Ran {
  code: number
  out: string
  err: string
}

/** Runs a command line on the day on which tests take place. */
export async function ran(...args: string[]): Promise<Ran> {
  const out: string[] = []
  const err: string[] = []
  const code = await main(args, { out: (text) => out.push(text), err: (text) => err.push(text) })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

/** A command line with a file of its own, and the folder it lies in; gone when the test is over. */
export function withFile() {
  const folder = mkdtempSync(join(tmpdir(), 'kithmap-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'test.kithmap')
  return {
    folder,
    file,
    run: (...args: string[]) => ran(...args, '--db', file, '--today', '2026-11-23'),
  }
}

/** What a command printed under `--json`. */
export function printed(run: Ran): unknown {
  return JSON.parse(run.out)
}
