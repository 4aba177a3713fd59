import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { connectionsFile } from '../api/importing.ts'
import { tablesOf } from '../api/tables.ts'
import { printed, withFile } from './ran.ts'

const ROWS = 20_000

it.each([600, 900, 1200, 1500, 1800])(
  'an import that is killed after %d ms leaves all or nothing',
  async (delayMs) => {
    const { folder, file, run } = withFile()
    await run('import', 'tests/samples/vcf/single_contact.vcf', '--yes')
    const before = tablesOf(file)
    const path = join(folder, 'Connections.csv')
    writeFileSync(path, await connectionsFile(ROWS).file.text())

    const importing = spawn(
      process.execPath,
      ['src/cli/kithmap.ts', 'import', path, '--db', file, '--yes'],
      { stdio: 'ignore' },
    )
    const ended = once(importing, 'exit')
    await setTimeout(delayMs)
    importing.kill('SIGKILL')
    await ended

    expect(printed(await run('check', '--json'))).toEqual({ complaints: [] })
    const people = tablesOf(file)['people']?.length
    expect([1, ROWS + 1]).toContain(people)
    if (people === 1) expect(tablesOf(file)).toEqual(before)
  },
)
