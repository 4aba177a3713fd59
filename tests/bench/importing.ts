import { join } from 'node:path'
import Database from 'better-sqlite3'
import { createRouterClient } from '@orpc/server'
import { parse } from 'csv-parse/sync'
import { openApp } from '#app'
import { medians, timed } from './rounds.ts'
import { type Figure, ratioFigure } from './report.ts'

/** Brings a LinkedIn export into a new file, against csv-parse and one bare insert per row. */
export async function importFigures(folder: string): Promise<Figure[]> {
  const large = await imported(folder, 30_000)
  const small = await imported(folder, 3_000)
  return [
    ratioFigure(
      {
        work: 'import of 30,000 connections into a file',
        against: 'csv-parse and one prepared insert per row in one transaction',
      },
      large.oursMs,
      large.bareMs,
      3,
    ),
    ratioFigure(
      { work: 'import of 30,000 connections', against: 'import of 3,000' },
      large.oursMs,
      small.oursMs,
      12,
    ),
  ]
}

let files = 0

function imported(folder: string, rows: number) {
  const csv = connections(rows)
  return medians({
    bare: () => timed(() => bareImport(join(folder, `bare-${files++}.db`), csv)),
    ours: () => timed(() => ourImport(join(folder, `ours-${files++}.kithmap`), csv)),
  })
}

function bareImport(file: string, csv: string): void {
  const rows: string[][] = parse(csv, { from_line: 4 })
  const db = new Database(file)
  db.pragma('journal_mode = WAL')
  db.pragma('synchronous = FULL')
  db.exec('CREATE TABLE people (id INTEGER PRIMARY KEY, a, b, c, d, e, f, g)')
  const insert = db.prepare('INSERT INTO people (a, b, c, d, e, f, g) VALUES (?, ?, ?, ?, ?, ?, ?)')
  db.transaction(() => rows.forEach((row) => insert.run(row)))()
  db.close()
}

async function ourImport(file: string, csv: string): Promise<void> {
  const app = openApp({ file, migrations: 'drizzle' })
  const api = createRouterClient(app.router, { context: app.context })
  const files = [{ path: 'Connections.csv', file: new File([csv], 'Connections.csv') }]
  const preview = await api.imports.preview({ files })
  if (preview.kind !== 'preview') throw new Error('the export could not be read')
  for await (const event of await api.imports.apply({ id: preview.id }))
    if (event.kind === 'done' && event.result.people.added < 1) throw new Error('nobody was added')
  app.close()
}

/** An export as LinkedIn writes it, with as many people. */
export function connections(count: number): string {
  const rows = Array.from({ length: count }, (_, index) =>
    [
      `Given${index % 3000}`,
      `Family${index % 7919}`,
      `https://www.linkedin.com/in/given-family-${index.toString(16)}`,
      index % 40 === 0 ? `person${index}@mail.example` : '',
      `Company ${Math.floor(index ** 0.8) % 4000}`,
      `Head of Thing ${index % 300}`,
      `${String(1 + (index % 28)).padStart(2, '0')} Jan ${2010 + (index % 15)}`,
    ].join(','),
  )
  const head = 'First Name,Last Name,URL,Email Address,Company,Position,Connected On'
  return ['Notes:', '"When exporting your connection data, …"', '', head, ...rows, ''].join('\n')
}
