import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { warmthLines } from '../../../../../renderer/views/person/warmthLines.ts'

describe('warmthLines', () => {
  it('names the largest terms first and adds up to what it shows', () => {
    const lines = warmthLines([term(1, 0.334), term(2, 2.333), term(3, 0.333)])

    expect(lines.named.map(({ term, hundredths }) => [term.interactionId, hundredths])).toEqual([
      [2, 233],
      [1, 34],
      [3, 33],
    ])
    expect(lines.hundredths).toBe(300)
  })

  it('puts all but eight terms together', () => {
    const lines = warmthLines(Array.from({ length: 20 }, (_, index) => term(index, 0.124)))

    expect(lines.named).toHaveLength(8)
    expect(lines.others).toEqual({ count: 12, hundredths: 149 })
    const shown = lines.named.reduce((sum, { hundredths }) => sum + hundredths, 0)
    expect(shown + lines.others.hundredths).toBe(lines.hundredths)
    expect(lines.hundredths).toBe(248)
  })

  it('is nothing where nothing is logged', () => {
    expect(warmthLines([])).toEqual({
      named: [],
      others: { count: 0, hundredths: 0 },
      hundredths: 0,
    })
  })
})

function term(interactionId: number, adds: number) {
  return { interactionId, kind: 'call' as const, day: Day.parse('2026-03-01'), people: 1, adds }
}
