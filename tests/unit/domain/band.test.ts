import { describe, expect, it } from 'vitest'
import { bandOf } from '#domain/band'

describe('bandOf', () => {
  it.each([
    [3, 'strong'],
    [2.999, 'familiar'],
    [1.5, 'familiar'],
    [1.499, 'weak'],
    [0.151, 'weak'],
    [0.15, 'dormant'],
    [0, 'dormant'],
  ])('calls a warmth of %d %s', (warmth, band) => {
    expect(bandOf(warmth, true)).toBe(band)
  })

  it('is unknown where there is neither interaction nor connection', () => {
    expect(bandOf(0, false)).toBe('unknown')
  })
})
