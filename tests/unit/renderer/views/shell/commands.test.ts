import { describe, expect, it } from 'vitest'
import { type Command, commandsFor } from '../../../../../renderer/views/shell/commands.ts'

const command = (label: string, words?: string): Command => ({
  label,
  words,
  icon: 'i-lucide-sun',
  run: () => undefined,
})
const COMMANDS = [
  command('Log an interaction', 'call meeting coffee'),
  command('Go to Follow-ups'),
  command('Plan a follow-up'),
]

function labelsFor(text: string) {
  return commandsFor(text, COMMANDS).map(({ label }) => label)
}

describe('commandsFor', () => {
  it('gives all of them before anything is typed', () => {
    expect(labelsFor('')).toEqual(['Log an interaction', 'Go to Follow-ups', 'Plan a follow-up'])
  })

  it('finds by the beginnings of words, in any order and case', () => {
    expect(labelsFor('FOL')).toEqual(['Go to Follow-ups', 'Plan a follow-up'])
    expect(labelsFor('follow go')).toEqual(['Go to Follow-ups'])
    expect(labelsFor('ollow')).toEqual([])
  })

  it('finds by other words for the same', () => {
    expect(labelsFor('coffee')).toEqual(['Log an interaction'])
  })
})
