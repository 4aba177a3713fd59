import { describe, expect, it } from 'vitest'
import { isInLasso } from '../../../../renderer/map/gestures.ts'

describe('isInLasso', () => {
  const horseshoe = [
    { x: 0, y: 0 },
    { x: 30, y: 0 },
    { x: 30, y: 30 },
    { x: 20, y: 30 },
    { x: 20, y: 10 },
    { x: 10, y: 10 },
    { x: 10, y: 30 },
    { x: 0, y: 30 },
  ]

  it('holds what lies inside, also of a line that is bent', () => {
    expect(isInLasso({ x: 5, y: 20 }, horseshoe)).toBe(true)
    expect(isInLasso({ x: 25, y: 20 }, horseshoe)).toBe(true)
    expect(isInLasso({ x: 15, y: 5 }, horseshoe)).toBe(true)
  })

  it('leaves out what lies outside, also between its ends', () => {
    expect(isInLasso({ x: 15, y: 20 }, horseshoe)).toBe(false)
    expect(isInLasso({ x: 40, y: 5 }, horseshoe)).toBe(false)
    expect(isInLasso({ x: 5, y: 5 }, [])).toBe(false)
  })
})
