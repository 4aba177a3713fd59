import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMotion } from '../../../../renderer/map/motion.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const view = (left: number) => ({
  zoom: 1,
  window: { left, top: 0, right: left + 100, bottom: 50 },
})

describe('createMotion', () => {
  it('takes a view for still until it changes', () => {
    const { isMoving } = createMotion(() => {})

    expect([view(0), view(0), view(5), view(5)].map(isMoving)).toEqual([false, false, true, true])
  })

  it('tells once that the view has come to rest', () => {
    const rested = vi.fn()
    const { isMoving } = createMotion(rested)
    ;[0, 5, 9].forEach((left) => isMoving(view(left)))

    vi.advanceTimersByTime(1000)
    expect(rested).toHaveBeenCalledTimes(1)
    expect(isMoving(view(9))).toBe(false)
  })

  it('tells nothing any more once it is ended', () => {
    const rested = vi.fn()
    const motion = createMotion(rested)
    ;[0, 5].forEach((left) => motion.isMoving(view(left)))

    motion.end()
    vi.advanceTimersByTime(1000)
    expect(rested).not.toHaveBeenCalled()
  })
})
