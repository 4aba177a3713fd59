import { Band } from '#domain/band'
import { Circle } from '#domain/circle'
import { type Command, Misuse } from '../command.ts'
import { columns } from '../columns.ts'

export const people: Command = {
  usage: 'people [--search TEXT] [--circle C] [--band B]',
  summary: 'list people, by name',
  options: {
    search: { type: 'string' },
    circle: { type: 'string' },
    band: { type: 'string' },
  },
  async run({ open, options, say, tell }) {
    const filter = {
      text: options.search,
      circle: oneOf(Circle.options, 'circle', options.circle),
      band: oneOf(Band.options, 'band', options.band),
    }
    const { client } = open()
    const { total, rows } = await client.people.list({ filter, limit: 50_000 })
    say(
      columns(
        rows.map((row) => [
          `${row.id}`,
          row.name,
          row.headline,
          row.band,
          row.circle === 'none' ? '' : row.circle,
          row.lastContact ?? '',
        ]),
      ),
    )
    say(total === 1 ? '1 person' : `${total} people`)
    tell(rows)
  },
}

function oneOf<Word extends string>(
  words: readonly Word[],
  name: string,
  given: string | undefined,
): Word | undefined {
  const word = words.find((known) => known === given)
  if (given !== undefined && word === undefined)
    throw new Misuse(`--${name} takes one of ${words.join(', ')}, not ${given}.`)
  return word
}
