// Writes the next migration from the schema. drizzle-kit does not know STRICT tables
// (https://sqlite.org/stricttables.html); the word is added to what it wrote.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const before = new Set(readdirSync('drizzle'))
execFileSync('drizzle-kit', ['generate', ...process.argv.slice(2)], { stdio: 'inherit' })

for (const name of readdirSync('drizzle').filter(
  (name) => !before.has(name) && name.endsWith('.sql'),
)) {
  const sql = readFileSync(`drizzle/${name}`, 'utf8')
  writeFileSync(`drizzle/${name}`, sql.replace(/^(CREATE TABLE [^;]*\n\));/gm, '$1 STRICT;'))
}
