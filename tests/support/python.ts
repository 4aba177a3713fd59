import { execFileSync, spawnSync } from 'node:child_process'

/** The first Python that has a module, as several may be installed. */
export function pythonWith(module: string): string | undefined {
  return ['python3', '/usr/bin/python3'].find(
    (python) => spawnSync(python, ['-c', `import ${module}`]).status === 0,
  )
}

/** What the name of a test says where its reader is missing. */
export function skippedWithout(isThere: unknown, what: string): string {
  return isThere ? '' : ` (skipped: ${what} is not installed)`
}

/** What a script prints as JSON, with `given` as JSON on its input. */
export function pythonSays(python: string | undefined, script: string, given: unknown): unknown {
  return JSON.parse(
    execFileSync(python ?? 'python3', ['-c', script], {
      input: JSON.stringify(given),
      encoding: 'utf8',
      maxBuffer: 100_000_000,
    }),
  )
}
