import type { PreparedPerson, PreparationSheet } from '#contract/preparation'
import { spokenDay } from '#domain/spokenDay'
import { type Command, Misuse } from '../command.ts'
import { namedPerson } from '../namedPerson.ts'

export const prepare: Command = {
  usage: 'prepare PERSON…',
  summary: 'what to know before one talks to somebody',
  options: {},
  async run({ open, words, say, tell }) {
    if (words.length === 0) throw new Misuse('prepare takes one person or more.')
    const { client } = open()
    const people: { id: number }[] = []
    for (const word of words) people.push(await namedPerson(client, word))
    const sheet = await client.preparation.sheet({ personIds: people.map(({ id }) => id) })
    say(sheetText(sheet))
    tell(sheet)
  },
}

function sheetText({ people, common, today }: PreparationSheet): string {
  const shared = common.map(({ name, headline }) => [name, headline].filter(Boolean).join(', '))
  return [
    ...people.map((person) => personText(person, today)),
    ...(shared.length > 0 ? [`In common: ${shared.join('; ')}`] : []),
  ].join('\n\n')
}

function personText(person: PreparedPerson, today: PreparationSheet['today']): string {
  const { address, localTime, met, last, open, changed, remember, avoid, note } = person
  const said = last.map(({ day, kind, notes }) =>
    [`${kind}, ${spokenDay(today, day)}`, notes].filter(Boolean).join(': '),
  )
  const parts: [string, readonly string[]][] = [
    ['Address', [[address.first, address.pronouns, address.language].filter(Boolean).join(', ')]],
    ['Time', localTime ? [localTime] : []],
    ['Met', met],
    ['Changed', changed],
    ['Last', said],
    ['Open', open.map(({ title, dueOn }) => `${title}, ${spokenDay(today, dueOn)}`)],
    ['Remember', remember],
    ['Avoid', avoid],
    ['Note', note ? [note] : []],
  ]
  const lines = parts.flatMap(([head, texts]) =>
    texts.map((text, index) => `  ${(index === 0 ? head : '').padEnd(10)}${text}`),
  )
  return [[person.name, person.headline].filter(Boolean).join(' · '), ...lines].join('\n')
}
