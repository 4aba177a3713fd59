// Fails where something that is generated no longer fits what it is generated from.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { architectureWithPicture } from './architecturePicture.ts'

const stale = [
  ...(hasPendingMigration() ? ['drizzle/ (run `npm run db:generate`)'] : []),
  ...(isPictureStale() ? ['ARCHITECTURE.md (run `npm run picture`)'] : []),
]
for (const file of stale) console.error(`stale: ${file}`)
process.exitCode = stale.length > 0 ? 1 : 0

function isPictureStale(): boolean {
  const text = readFileSync('ARCHITECTURE.md', 'utf8')
  return text !== architectureWithPicture(text)
}

/** Whether the schema says something that no migration says yet: tried on a copy. */
function hasPendingMigration(): boolean {
  const copy = mkdtempSync(join('node_modules', '.drizzle-'))
  try {
    cpSync('drizzle', copy, { recursive: true })
    const options = ['--dialect=sqlite', '--schema=./src/db/schema/*.ts', '--casing=snake_case']
    execFileSync('drizzle-kit', ['generate', ...options, `--out=${relative('.', copy)}`])
    return readdirSync(copy).length > readdirSync('drizzle').length
  } finally {
    rmSync(copy, { recursive: true })
  }
}
