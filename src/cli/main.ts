import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createRouterClient, ORPCError } from '@orpc/server'
import { type App, openApp } from '#app'
import { OpenRefusal } from '#db/refusal'
import { defaultFile } from '#defaultFile'
import { type Day, parseDay } from '#domain/day'
import { type Command, Misuse, type Options, Refusal } from './command.ts'
import { COMMANDS, helpText } from './commands.ts'

const MIGRATIONS = join(import.meta.dirname, '../../drizzle')

const EVERY_COMMAND = {
  db: { type: 'string' },
  json: { type: 'boolean' },
  today: { type: 'string' },
  help: { type: 'boolean' },
} as const

/** Where the command line writes to. */
export interface Output {
  out: (text: string) => void
  err: (text: string) => void
}

/**
 * Runs one command line.
 *
 * @returns the exit code: 0 done, 1 refused, 2 wrong usage
 */
export async function main(args: readonly string[], output: Output): Promise<0 | 1 | 2> {
  const [name = 'help', ...rest] = args
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) {
    const isHelp = ['help', '--help', '-h'].includes(name)
    if (isHelp) output.out(helpText())
    else output.err(`There is no command ${name}. \`kithmap help\` lists them.`)
    return isHelp ? 0 : 2
  }
  try {
    await run(command, rest, output)
    return 0
  } catch (error) {
    if (error instanceof Misuse) {
      output.err(`${error.message}\nUsage: kithmap ${command.usage}`)
      return 2
    }
    // Anything else is a bug, and is for the host to report.
    if (!isRefusal(error)) throw error
    output.err(error.message)
    return 1
  }
}

function isRefusal(error: unknown): error is Error {
  return (
    error instanceof Refusal ||
    error instanceof OpenRefusal ||
    (error instanceof ORPCError && error.defined)
  )
}

async function run(command: Command, args: string[], output: Output): Promise<void> {
  const { values, positionals } = parsed(command, args)
  if (values.help) return output.out(helpText())

  const today = dayOf(values.today)
  const file = values.db ?? defaultFile()
  const isNew = !existsSync(file)
  let app: App | undefined
  function open() {
    if (isNew && !command.makesFile)
      throw new Refusal(
        `There is no file ${file}. \`kithmap sample\` and \`kithmap import\` make one.`,
      )
    app ??= openApp({ file, migrations: MIGRATIONS, today, staysOpen: command.staysOpen })
    return { app, client: createRouterClient(app.router, { context: app.context }) }
  }

  try {
    await command.run({
      open,
      words: positionals,
      options: values,
      say: values.json ? () => {} : output.out,
      tell: values.json ? (value) => output.out(JSON.stringify(value)) : () => {},
    })
  } finally {
    const isEmpty = isNew && app?.context.db.undoable() === undefined
    await app?.settled()
    app?.close()
    // A new file in which nothing was put is none.
    if (isEmpty) removeFile(file)
  }
}

/** Removes a closed file with what SQLite left beside it. */
function removeFile(file: string): void {
  for (const path of [file, `${file}-wal`, `${file}-shm`, `${file}-lock`])
    rmSync(path, { force: true })
}

function parsed(command: Command, args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { ...command.options, ...EVERY_COMMAND },
      allowPositionals: true,
    })
    const options: Options & { db?: string; today?: string; help?: boolean } = values
    return { values: options, positionals }
  } catch (error) {
    // parseArgs says which word it does not know.
    throw new Misuse(error instanceof Error ? error.message : String(error))
  }
}

function dayOf(text: string | undefined): Day | undefined {
  const day = text === undefined ? undefined : parseDay(text)
  if (text !== undefined && !day)
    throw new Misuse(`--today takes a day as 2026-11-23, not ${text}.`)
  return day
}
