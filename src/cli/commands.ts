import type { Command } from './command.ts'
import { capture } from './commands/capture.ts'
import { check } from './commands/check.ts'
import { draft } from './commands/draft.ts'
import { due } from './commands/due.ts'
import { events } from './commands/events.ts'
import { exportFile } from './commands/export.ts'
import { importFiles } from './commands/import.ts'
import { path } from './commands/path.ts'
import { insights } from './commands/insights.ts'
import { people } from './commands/people.ts'
import { person } from './commands/person.ts'
import { prepare } from './commands/prepare.ts'
import { review } from './commands/review.ts'
import { sample } from './commands/sample.ts'
import { serve } from './commands/serve.ts'
import { ties } from './commands/ties.ts'
import { undo } from './commands/undo.ts'

/** Every command by its name, in the order of the help. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  sample,
  import: importFiles,
  people,
  person,
  capture,
  due,
  review,
  prepare,
  draft,
  events,
  path,
  insights,
  ties,
  export: exportFile,
  undo,
  check,
  serve,
}

export function helpText(): string {
  const usages = Object.values(COMMANDS).map(({ usage }) => usage)
  const width = Math.max(...usages.map(({ length }) => length))
  const lines = Object.values(COMMANDS).map(
    ({ usage, summary }) => `  ${usage.padEnd(width)}  ${summary}`,
  )
  const details = Object.entries(COMMANDS)
    .filter(([, command]) => command.details)
    .map(([name, { details = [] }]) => `\n${name}: ${details.join('\n  ')}\n`)
    .join('')
  return `Kithmap: a private map of the people you know

${lines.join('\n')}

  --db FILE            the file to open; without it, the one in your data folder
  --json               print JSON
  --today YYYY-MM-DD   take this day for today
${details}
Exit code: 0 done, 1 refused, 2 wrong usage.`
}
