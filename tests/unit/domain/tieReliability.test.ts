import { describe, expect, it } from 'vitest'
import { BANDS } from '#domain/band'
import { TIE_KINDS } from '#domain/tie'
import { myReliability, tieReliability } from '#domain/tieReliability'

const tie = { kind: 'colleague', state: 'confirmed', confidence: 1, evidence: '' } as const

describe('tieReliability', () => {
  it('lies between 0.2 and 0.9 for every confirmed tie', () => {
    for (const kind of TIE_KINDS) {
      for (const evidence of ['', 'Told me so']) {
        const value = tieReliability({ ...tie, kind, evidence })
        expect(value).toBeGreaterThanOrEqual(0.2)
        expect(value).toBeLessThanOrEqual(0.9)
      }
    }
  })

  it('believes more what somebody has said how they know', () => {
    expect(tieReliability({ ...tie, evidence: 'Told me so' })).toBeCloseTo(0.65)
    expect(tieReliability(tie)).toBeCloseTo(0.55)
  })

  it('trusts no suggested tie as much as a confirmed one, and no rejected one at all', () => {
    expect(tieReliability({ ...tie, state: 'suggested', confidence: 0.8 })).toBeCloseTo(0.32)
    expect(tieReliability({ ...tie, state: 'suggested', confidence: 1 })).toBeLessThan(
      tieReliability({ ...tie, kind: 'fellow student' }),
    )
    expect(tieReliability({ ...tie, state: 'rejected' })).toBe(0)
  })
})

describe('myReliability', () => {
  it('falls from band to band', () => {
    const values = BANDS.map((band) => myReliability(band, null))
    expect(values).toEqual(values.toSorted((a, b) => b - a))
  })

  it('rises with closeness, and never says that anything is sure', () => {
    expect(myReliability('weak', 5)).toBeCloseTo(0.55)
    expect(myReliability('weak', 1)).toBeCloseTo(0.35)
    expect(myReliability('strong', 5)).toBeLessThan(1)
    expect(myReliability('unknown', 1)).toBeGreaterThan(0)
  })
})
