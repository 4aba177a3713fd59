import { describe, expect, it } from 'vitest'
import { pairKey, pairOf, pairsOf } from '#domain/pair'
import { hasDirection, storedTie, TIE_KINDS, tieInWords } from '#domain/tie'

describe('storedTie', () => {
  it('goes out from the lower id where the kind has no direction', () => {
    expect(storedTie({ fromId: 7, toId: 3, kind: 'colleague' })).toEqual({
      fromId: 3,
      toId: 7,
      kind: 'colleague',
    })
  })

  it('keeps the direction of a kind that has one', () => {
    expect(TIE_KINDS.filter(hasDirection)).toEqual(['introduced', 'mentor', 'reports to'])
    expect(storedTie({ fromId: 7, toId: 3, kind: 'reports to' })).toEqual({
      fromId: 7,
      toId: 3,
      kind: 'reports to',
    })
  })
})

describe('tieInWords', () => {
  it('says who reports to whom, and who is what with whom', () => {
    expect(TIE_KINDS.map((kind) => tieInWords('Ana', 'Bo', kind))).toEqual([
      'Ana and Bo, knows',
      'Ana and Bo, colleague',
      'Ana and Bo, fellow student',
      'Ana introduced Bo',
      'Ana and Bo, family',
      'Ana is a mentor of Bo',
      'Ana reports to Bo',
    ])
  })
})

describe('a pair', () => {
  it('is the same whichever comes first, and gives its people back', () => {
    expect(pairKey(9, 4)).toBe(pairKey(4, 9))
    expect(pairOf(pairKey(9, 4))).toEqual([4, 9])
    expect(pairOf(pairKey(67_108_863, 67_108_862))).toEqual([67_108_862, 67_108_863])
    expect(() => pairKey(1, 67_108_864)).toThrow(RangeError)
  })

  it('is every two of some people, once', () => {
    expect([...pairsOf([1, 2, 3])]).toEqual([
      [1, 2],
      [1, 3],
      [2, 3],
    ])
    expect([...pairsOf([1])]).toEqual([])
  })
})
