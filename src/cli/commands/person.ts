import type { PersonSheet } from '#contract/people'
import { columns } from '../columns.ts'
import { type Command, Misuse, Refusal } from '../command.ts'

export const person: Command = {
  usage: 'person ID',
  summary: 'one person, with warmth and its sum',
  options: {},
  async run({ open, words, say, tell }) {
    const [id = ''] = words
    if (words.length !== 1 || !/^\d{1,9}$/.test(id))
      throw new Misuse('person takes one number, as `people` prints it.')
    const { client } = open()
    const sheet = await client.people.get({ id: Number(id) }).catch((error: { code?: string }) => {
      if (error.code === 'NOT_FOUND') throw new Refusal(`There is no person with the number ${id}.`)
      throw error
    })
    say(sheetText(sheet))
    tell(sheet)
  },
}

function sheetText(sheet: PersonSheet): string {
  const { details, warmth, cadence } = sheet
  const lines = [
    details.name,
    sheet.headline,
    '',
    `Warmth ${warmth.value.toFixed(2)}, ${warmth.band} (half of it is lost in ${warmth.halfLifeDays} days)`,
    columns(
      warmth.terms.map(({ day, kind, people, adds }) => [
        `  ${day}`,
        kind,
        people > 1 ? `with ${people} people` : '',
        `+ ${adds.toFixed(2)}`,
      ]),
    ),
    details.circle === 'none' ? '' : `Circle ${details.circle}`,
    cadence ? `Every ${cadence.days} days: ${cadence.state}, ${cadence.dueOn}` : '',
    '',
    ...sheet.contacts.map(({ kind, value }) => `${kind}: ${value}`),
    ...sheet.followUps
      .filter(({ state }) => state === 'open')
      .map(({ dueOn, title }) => `Follow-up ${dueOn}: ${title}`),
  ]
  return lines.filter((line, index) => line || lines[index - 1]).join('\n')
}
