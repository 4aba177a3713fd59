import type { ParseArgsOptionsConfig } from 'node:util'
import type { ContractRouterClient } from '@orpc/contract'
import type { App } from '#app'
import type { contract } from '#contract/contract'

/** Everything that may be asked of an open file. */
export type Client = ContractRouterClient<typeof contract>

/** What the options of a command were given as; those of others are missing. */
export interface Options {
  json?: boolean
  yes?: boolean
  'dry-run'?: boolean
  texts?: boolean
  open?: boolean
  find?: boolean
  people?: string
  seed?: string
  search?: string
  circle?: string
  band?: string
  out?: string
  privacy?: string
  feed?: string
  names?: string
  suggested?: boolean
  'people-only'?: boolean
  port?: string
  to?: string
  k?: string
  kind?: string
  language?: string
  years?: string
}

/** An open file, and what may be asked of it. */
export interface Opened {
  app: App
  client: Client
}

export interface Run {
  /** Opens the file; to be called once the words and options are known to be good. */
  open: () => Opened
  /** What stands after the name of the command. */
  words: string[]
  options: Options
  /** Prints what a person reads; says nothing under `--json`. */
  say: (text: string) => void
  /** Prints what a program reads; says nothing without `--json`. */
  tell: (value: unknown) => void
}

export interface Command {
  /** How it is written, after `kithmap`. */
  usage: string
  /** What it does, in one line. */
  summary: string
  /** What more there is to know of it; lines below the others in the help. */
  details?: readonly string[]
  options: ParseArgsOptionsConfig
  /** True for a command that may begin with a new file. */
  makesFile?: boolean
  /** True for a command that goes on until it is ended. */
  staysOpen?: boolean
  /** @throws {Refusal | Misuse} with words for the user */
  run: (run: Run) => Promise<void>
}

/** Something the user asked for that cannot be done. Exit code 1. */
export class Refusal extends Error {}

/** A command line that is not one. Exit code 2. */
export class Misuse extends Error {}

/** The whole number of an option, or the given one if it is missing. */
export function wholeNumber(
  name: string,
  text: string | undefined,
  { missing, least = 0, most }: { missing: number; least?: number; most: number },
): number {
  if (text === undefined) return missing
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
  if (!(number >= least && number <= most))
    throw new Misuse(`--${name} takes a whole number from ${least} to ${most}, not ${text}.`)
  return number
}
