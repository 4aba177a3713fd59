import { counted } from '#domain/counted'
import { hasDirection } from '#domain/tie'
import type { TieRow } from '#contract/ties'
import { columns } from '../columns.ts'
import type { Client, Command } from '../command.ts'

/** More than a file holds. */
const ALL = { limit: 200_000 }

export const ties: Command = {
  usage: 'ties [--suggested] [--find]',
  summary: 'ties between people, and why they are believed',
  options: { suggested: { type: 'boolean' }, find: { type: 'boolean' } },
  async run({ open, options, say, tell }) {
    const { client } = open()
    const found = options.find ? await client.ties.find() : undefined
    const { rows } = await (options.suggested ? client.ties.suggested(ALL) : client.ties.list(ALL))
    if (rows.length > 0) say(columns(rows.map(cells)))
    if (found) say(foundInWords(found))
    say(counted(rows.length, options.suggested ? 'suggested tie' : 'tie'))
    tell(found ? { found, ties: rows } : rows)
  },
}

function cells({ id, from, to, kind, state, confidence, evidence }: TieRow): string[] {
  return [
    `${id}`,
    from.name,
    hasDirection(kind) ? '→' : '–',
    to.name,
    kind,
    state === 'suggested' ? `suggested ${confidence.toFixed(2)}` : state,
    evidence,
  ]
}

function foundInWords({ added, removed }: Awaited<ReturnType<Client['ties']['find']>>): string {
  const gone = removed > 0 ? `; ${removed} hold no longer and were taken away` : ''
  return `Found ${counted(added, 'new tie')} to confirm${gone}.`
}
