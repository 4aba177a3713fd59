import type { Command } from '../command.ts'
import { Refusal } from '../command.ts'

export const undo: Command = {
  usage: 'undo',
  summary: 'take the last change back',
  options: {},
  async run({ open, say, tell }) {
    const { client } = open()
    const undone = await client.history.undo()
    if (undone === null) throw new Refusal('There is nothing to undo.')
    say(`Undone: ${undone}`)
    tell({ undone })
  },
}
