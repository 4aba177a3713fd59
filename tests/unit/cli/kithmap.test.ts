import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { printed, withFile } from './ran.ts'

/** Runs the program itself, without a terminal. */
function kithmap(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/kithmap.ts', ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return { code: status ?? -1, out: stdout, err: stderr }
}

describe('the program', () => {
  it('ends with the code of what it did', () => {
    const { file } = withFile()
    expect(kithmap('help')).toMatchObject({ code: 0, err: '' })
    expect(kithmap('dance')).toMatchObject({ code: 2, out: '' })
    expect(kithmap('undo', '--db', file)).toEqual({
      code: 1,
      out: '',
      err: `There is no file ${file}. \`kithmap sample\` and \`kithmap import\` make one.\n`,
    })
  })

  it('prints JSON and nothing else', () => {
    const { file } = withFile()
    const path = 'tests/samples/vcf/single_contact.vcf'
    const run = kithmap('import', path, '--db', file, '--yes', '--json')
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(printed(run)).toMatchObject({ people: { added: 1 } })
    expect(printed(kithmap('people', '--db', file, '--json'))).toHaveLength(1)
  })

  it('names the program that runs it', () => {
    expect(readFileSync('src/cli/kithmap.ts', 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })
})
