import { describe, expect, it } from 'vitest'
import { wrongTries } from '#web/wrongTries'

describe('wrongTries', () => {
  it('lets ten a minute be answered at once, and delays the next', () => {
    const delayMs = wrongTries(() => 0)
    const delays = Array.from({ length: 11 }, delayMs)
    expect(delays).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1000])
  })

  it('forgets tries after a minute', () => {
    const clock = { nowMs: 0 }
    const delayMs = wrongTries(() => clock.nowMs)
    for (let tries = 0; tries < 11; tries++) delayMs()
    clock.nowMs = 60_000
    expect(delayMs()).toBe(0)
  })
})
