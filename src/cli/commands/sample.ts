import { type Command, wholeNumber } from '../command.ts'

export const sample: Command = {
  usage: 'sample [--people N] [--seed S]',
  summary: 'fill a new file with an invented network',
  makesFile: true,
  options: { people: { type: 'string' }, seed: { type: 'string' } },
  async run({ open, options, say, tell }) {
    const asked = {
      people: wholeNumber('people', options.people, { missing: 180, least: 1, most: 50_000 }),
      seed: wholeNumber('seed', options.seed, { missing: 1, most: 999_999_999 }),
    }
    const { client } = open()
    const filled = await client.file.fillWithSample(asked)
    const { path, organisations, interactions } = await client.file.info()
    say(
      `${path}: ${filled.people} people, ${organisations} organisations, ${interactions} interactions, all invented.`,
    )
    tell({ ...filled, organisations, interactions })
  },
}
