import { type Command, Refusal } from '../command.ts'

export const check: Command = {
  usage: 'check',
  summary: 'look whether the file is whole',
  options: {},
  async run({ open, say, tell }) {
    const { client } = open()
    const complaints = await client.file.check()
    tell({ complaints })
    if (complaints.length > 0)
      throw new Refusal(`The file is damaged: ${complaints.slice(0, 5).join('; ')}.`)
    say('The file is whole.')
  },
}
