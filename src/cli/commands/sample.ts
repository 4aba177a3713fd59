import { type Command, wholeNumber } from '../command.ts'

export const sample: Command = {
  usage: 'sample [--people N] [--seed S]',
  summary: 'fill a new file with an invented network',
  options: { people: { type: 'string' }, seed: { type: 'string' } },
  async run({ client, options, say, tell }) {
    const filled = await client.file.fillWithSample({
      people: wholeNumber('people', options.people, { missing: 180, least: 1, most: 50_000 }),
      seed: wholeNumber('seed', options.seed, { missing: 1, most: 999_999_999 }),
    })
    const { path, organisations, interactions } = await client.file.info()
    say(
      `${path}: ${filled.people} people, ${organisations} organisations, ${interactions} interactions, all invented.`,
    )
    tell({ ...filled, organisations, interactions })
  },
}
