// Measures the budgets of the program side by side in one run, and prints ratios.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { openApp } from '#app'
import { feedFigures } from './feeding.ts'
import { importFigures } from './importing.ts'
import { mapFigures } from './mapping.ts'
import { meetingFigures } from './meeting.ts'
import { pathFigures } from './reaching.ts'
import { type Figure, table } from './report.ts'
import { searchFigures } from './searching.ts'
import { viewFigures } from './showing.ts'

const folder = mkdtempSync(join(tmpdir(), 'kithmap-bench-'))

async function sampleApp(people: number) {
  const app = openApp({ file: join(folder, `sample-${people}.kithmap`), migrations: 'drizzle' })
  const api = createRouterClient(app.router, { context: app.context })
  if (people > 0) await api.file.fillWithSample({ people })
  return app
}

function print(title: string, figures: readonly Figure[]) {
  console.log(`\n${title}\n${table(figures)}`)
}

/** What can be measured alone: `npm run bench -- map`. */
const SECTIONS: Readonly<Record<string, (options: readonly string[]) => Promise<void>>> = {
  // Before anything large is in memory, which every collection of garbage would go through.
  feed: async () => print('Feed', await feedFigures(folder)),
  import: async () => print('Import', await importFigures(folder)),
  meetings: async () => print('Meetings', await meetingFigures(folder)),
  large: printLarge,
  paths: async () => print('Paths', await pathFigures()),
  map: async (options) => print('Map', await mapFigures(folder, options)),
}

const [name = 'all', ...options] = process.argv.slice(2)
try {
  const chosen = name === 'all' ? Object.values(SECTIONS) : [SECTIONS[name]]
  for (const section of chosen) {
    if (!section) throw new Error(`no such section: ${name}; ${Object.keys(SECTIONS).join(', ')}`)
    await section(options)
  }
} finally {
  rmSync(folder, { recursive: true })
}

async function printLarge() {
  const apps = {
    empty: await sampleApp(0),
    tenThousand: await sampleApp(10_000),
    thirtyThousand: await sampleApp(30_000),
  }
  try {
    print('Search', await searchFigures(apps.thirtyThousand))
    print('Views', await viewFigures(apps))
  } finally {
    for (const app of Object.values(apps)) app.close()
  }
}
