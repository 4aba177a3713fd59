import { createRouterClient } from '@orpc/server'
import Database from 'better-sqlite3'
import type { App } from '#app'
import { quantile, timed } from './rounds.ts'
import { type Figure, ratioFigure } from './report.ts'

/** What somebody types, letter by letter. */
const TYPED = ['anna', 'sandpiper', 'product lead', 'müller', 'coffee lisbon']

/** A search per keystroke through the API, against the bare full-text queries. */
export async function searchFigures(app: App): Promise<Figure[]> {
  const api = createRouterClient(app.router, { context: app.context })
  const bare = new Database(app.context.file, { readonly: true })
  const keystrokes = TYPED.flatMap((text) =>
    Array.from(text, (_, index) => text.slice(0, index + 1)).filter((part) => !part.endsWith(' ')),
  )
  await api.search.find({ text: 'warm' })

  const ours: number[] = []
  const theirs: number[] = []
  for (let round = 0; round < 5; round++)
    for (const text of keystrokes) {
      theirs.push(await timed(() => bareSearch(bare, text)))
      ours.push(await timed(() => api.search.find({ text })))
    }
  bare.close()

  const p95 = quantile(ours, 0.95)
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
  return [
    ratioFigure(
      {
        work: 'search per keystroke, 30,000 people, through the API',
        against: 'the bare full-text queries',
      },
      sum(ours) / ours.length,
      sum(theirs) / theirs.length,
      2,
    ),
    {
      work: 'search per keystroke, slowest twentieth',
      against: 'a frame',
      measured: `${p95.toFixed(1)} ms`,
      goal: '< 16 ms',
      isMet: p95 < 16,
    },
  ]
}

/** The same five indexes, ranked, with nothing joined. */
function bareSearch(db: Database.Database, text: string): void {
  const match = text
    .split(' ')
    .map((word) => `"${word}"*`)
    .join(' ')
  for (const table of ['people', 'organisations', 'notes', 'interactions', 'follow_ups'])
    db.prepare(
      `SELECT rowid FROM ${table}_fts WHERE ${table}_fts MATCH ? ORDER BY rank LIMIT 8`,
    ).all(match)
}
