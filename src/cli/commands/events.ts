import type { EventSheet } from '#contract/events'
import { daysInWords } from '#domain/daySpan'
import { columns } from '../columns.ts'
import { type Command, Misuse, Refusal } from '../command.ts'

export const events: Command = {
  usage: 'events [ID]',
  summary: 'events to come and past ones, or one with its people',
  options: {},
  async run({ open, words, say, tell }) {
    const [id] = words
    if (words.length > 1 || (id !== undefined && !/^\d{1,9}$/.test(id)))
      throw new Misuse('events takes nothing, or one number as it prints it.')
    const { client } = open()
    if (id === undefined) {
      const rows = await client.events.list()
      say(
        columns(rows.map((row) => [`${row.id}`, row.startsOn, row.name, row.place])) ||
          'There are no events.',
      )
      return tell(rows)
    }
    const sheet = await client.events.get({ id: Number(id) }).catch((error: { code?: string }) => {
      if (error.code === 'NOT_FOUND') throw new Refusal(`There is no event with the number ${id}.`)
      throw error
    })
    say(sheetText(sheet))
    tell(sheet)
  },
}

function sheetText({ name, place, notes, people, ...days }: EventSheet): string {
  const head = [name, daysInWords(days), place].filter(Boolean).join(' · ')
  const list = columns(
    people.map(({ person, state, note }) => [
      `  ${state}`,
      person.name,
      person.headline,
      note.replaceAll('\n', '; '),
    ]),
  )
  return [head, notes, list].filter(Boolean).join('\n')
}
