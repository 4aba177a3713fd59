import type { FoundPaths } from '#contract/paths'
import { folded } from '#domain/name'
import { type Client, type Command, Misuse, Refusal, wholeNumber } from '../command.ts'

export const path: Command = {
  usage: 'path --to PERSON|ORGANISATION [-k N] [--suggested]',
  summary: 'warm paths, with the evidence of each hop',
  options: {
    to: { type: 'string' },
    k: { type: 'string', short: 'k' },
    suggested: { type: 'boolean' },
  },
  async run({ open, words, options, say, tell }) {
    if (!options.to || words.length > 0)
      throw new Misuse('path takes --to, with a name or the number of a person.')
    const k = wholeNumber('k', options.k, { missing: 5, least: 1, most: 50 })
    const { client } = open()
    const target = await targetOf(client, options.to)
    const found = await client.paths.to({
      ...target,
      k,
      withSuggested: options.suggested ?? false,
    })
    say(pathsText(found))
    tell(found)
  },
}

/** @throws {Refusal} if nobody, or more than one, is called so */
async function targetOf(client: Client, text: string) {
  if (/^\d{1,9}$/.test(text)) {
    const id = Number(text)
    const { rows } = await client.people.list({ limit: 50_000 })
    if (!rows.some((row) => row.id === id))
      throw new Refusal(`There is no person with the number ${id}.`)
    return { kind: 'person' as const, id }
  }
  const { rows } = await client.people.list({ limit: 50_000 })
  const organisations = await client.organisations.list({ text, limit: 5000 })
  const isCalledSo = ({ name }: { name: string }) => folded(name) === folded(text)
  const found = [
    ...rows.filter(isCalledSo).map(({ id }) => ({ kind: 'person' as const, id })),
    ...organisations.filter(isCalledSo).map(({ id }) => ({ kind: 'organisation' as const, id })),
  ]
  const [only, ...others] = found
  if (!only) throw new Refusal(`Nobody and no organisation is called ${text}.`)
  if (others.length > 0) {
    const numbers = found.map(({ kind, id }) => `${kind} ${id}`).join(', ')
    throw new Refusal(
      `${found.length} are called ${text}: ${numbers}. Give the number of a person.`,
    )
  }
  return only
}

function pathsText({ target, paths, nearest }: FoundPaths): string {
  const ways = paths.map(({ reliability, hops }) =>
    [
      `${reliability.toFixed(2)}  ${['You', ...hops.map(({ name }) => name)].join(' → ')}`,
      ...hops.map(({ name, evidence }) => `      ${name}: ${evidence}`),
    ].join('\n'),
  )
  if (ways.length > 0) return ways.join('\n')
  return [
    `No way to ${target.name} of at most three steps.`,
    ...nearest.map(({ name, missing }) => `  ${name}: ${missing}`),
  ].join('\n')
}
