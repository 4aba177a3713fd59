import { type Command, wholeNumber } from '../command.ts'

export const sample: Command = {
  usage: 'sample [--people N] [--seed S]',
  summary: 'fill a new file with an invented network',
  options: { people: { type: 'string' }, seed: { type: 'string' } },
  async run({ client, options, say, tell }) {
    const filled = await client.file.fillWithSample({
      people: wholeNumber('people', options.people, 180),
      seed: wholeNumber('seed', options.seed, 1),
    })
    const { path, organisations, interactions } = await client.file.info()
    say(
      `${path}: ${filled.people} people, ${organisations} organisations, ${interactions} interactions, all invented.`,
    )
    tell({ ...filled, organisations, interactions })
  },
}
