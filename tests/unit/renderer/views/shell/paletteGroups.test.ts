import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import {
  type Choice,
  commandsComeFirst,
  foundGroups,
} from '../../../../../renderer/views/shell/paletteGroups.ts'

const FOUND = {
  people: [{ id: 1, name: 'Ana Lima', headline: 'CTO at Nimbus', band: 'strong' as const }],
  organisations: [{ id: 2, name: 'Nimbus', people: 1 }],
  notes: [{ id: 3, personId: 4, name: 'Bo Ek', excerpt: 'likes sailing' }],
  interactions: [
    {
      id: 5,
      personId: 6,
      name: 'Cy Ode',
      kind: 'call' as const,
      day: Day.parse('2026-11-02'),
      excerpt: '',
    },
  ],
  followUps: [{ id: 7, personId: null, title: 'Send the deck', dueOn: Day.parse('2026-11-24') }],
}

describe('foundGroups', () => {
  it('names what was found, and says what it is', () => {
    const lines = foundGroups(FOUND, () => undefined).map(({ label, items }) => [
      label,
      items[0]?.label,
      items[0]?.suffix,
    ])
    expect(lines).toEqual([
      ['People', 'Ana Lima', 'CTO at Nimbus'],
      ['Organisations', 'Nimbus', '1 person'],
      ['Notes', 'Bo Ek', 'likes sailing'],
      ['Interactions', 'Cy Ode', 'call'],
      ['Follow-ups', 'Send the deck', undefined],
    ])
  })

  it('opens the person behind each, or the view where there is none', () => {
    const chosen: Choice[] = []
    for (const { items } of foundGroups(FOUND, (choice) => chosen.push(choice)))
      items.forEach(({ onSelect }) => onSelect())
    expect(chosen).toEqual([
      { personId: 1 },
      { view: 'people', query: { organisation: '2' } },
      { personId: 4 },
      { personId: 6 },
      { view: 'follow-ups' },
    ])
  })
})

describe('commandsComeFirst', () => {
  it('holds where what was typed is in no name', () => {
    expect(commandsComeFirst('nim', FOUND)).toBe(true)
    expect(commandsComeFirst('ana nim', FOUND)).toBe(true)
  })

  it('does not hold where it begins the words of a name', () => {
    expect(commandsComeFirst('an', FOUND)).toBe(false)
    expect(commandsComeFirst('LIMA a', FOUND)).toBe(false)
  })
})
