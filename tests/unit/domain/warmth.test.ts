import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { type WeighedInteraction, warmthOfInteraction, warmthOn } from '#domain/warmth'

const day = (text: string) => Day.parse(text)
const today = day('2026-03-01')
const meeting: WeighedInteraction = { kind: 'meeting', day: today, direction: 'mutual', people: 1 }

describe('warmthOfInteraction', () => {
  it.each([
    ['meeting', 3],
    ['event', 2],
    ['call', 2],
    ['video call', 2],
    ['introduction', 2],
    ['favour', 2],
    ['letter', 1.5],
    ['email', 1],
    ['message', 1],
  ] as const)('of a %s today is %d', (kind, warmth) => {
    expect(warmthOfInteraction(today, { ...meeting, kind }, 'wide')).toBe(warmth)
  })

  it.each([
    ['inner', '2026-02-08'],
    ['close', '2025-12-31'],
    ['active', '2025-11-01'],
    ['wide', '2025-07-04'],
    ['none', '2025-07-04'],
  ] as const)('halves in the %s circle from %s on', (circle, then) => {
    expect(warmthOfInteraction(today, { ...meeting, day: day(then) }, circle)).toBe(1.5)
  })

  it('is half where only I reached out', () => {
    expect(warmthOfInteraction(today, { ...meeting, direction: 'outbound' }, 'wide')).toBe(1.5)
    expect(warmthOfInteraction(today, { ...meeting, direction: 'inbound' }, 'wide')).toBe(3)
  })

  it('is shared among those who took part', () => {
    expect(warmthOfInteraction(today, { ...meeting, people: 4 }, 'wide')).toBe(1.5)
    expect(warmthOfInteraction(today, { ...meeting, people: 9 }, 'wide')).toBe(1)
  })

  it('is nothing before it happens', () => {
    expect(warmthOfInteraction(today, { ...meeting, day: day('2026-03-02') }, 'wide')).toBe(0)
  })

  it('refuses an interaction with nobody', () => {
    for (const people of [0, -1, Number.NaN])
      expect(() => warmthOfInteraction(today, { ...meeting, people }, 'wide')).toThrow(RangeError)
  })
})

describe('warmthOn', () => {
  it('is nothing without interactions', () => {
    expect(warmthOn(today, [], 'inner')).toBe(0)
  })

  it('adds up what each interaction still gives', () => {
    const halfGone = { ...meeting, day: day('2026-02-08') }
    expect(warmthOn(today, [meeting, halfGone, { ...meeting, people: 4 }], 'inner')).toBe(6)
  })
})
