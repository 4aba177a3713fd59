import type { Client, Command } from '../command.ts'
import { columns } from '../columns.ts'

/** A line of what is due: a follow-up, or a contact that a cadence promises. */
interface Due {
  on: string
  kind: 'follow-up' | 'keep in touch'
  what: string
  people: string[]
}

export const due: Command = {
  usage: 'due',
  summary: 'follow-ups and keep-in-touch, by date',
  options: {},
  async run({ open, say, tell }) {
    const { client } = open()
    const { today } = await client.file.info()
    const list = (await Promise.all([dueFollowUps(client), dueContacts(client, today)]))
      .flat()
      .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
    say(columns(list.map(({ on, kind, what }) => [on, kind, what])) || 'Nothing is due.')
    tell(list)
  },
}

async function dueFollowUps(client: Client): Promise<Due[]> {
  const open = await client.followUps.list({ state: 'open', limit: 50_000 })
  return open.map(({ dueOn, title, people }) => ({
    on: dueOn,
    kind: 'follow-up',
    what: title,
    people: people.map(({ name }) => name),
  }))
}

async function dueContacts(client: Client, today: string): Promise<Due[]> {
  const { rows } = await client.people.list({ limit: 50_000 })
  return rows.flatMap(({ name, cadence }) =>
    cadence && cadence.dueOn <= today
      ? [{ on: cadence.dueOn, kind: 'keep in touch' as const, what: name, people: [name] }]
      : [],
  )
}
