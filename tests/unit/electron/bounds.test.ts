import { describe, expect, it } from 'vitest'
import { isReachable } from '../../../electron/bounds.ts'

const screen = { x: 0, y: 0, width: 1920, height: 1080 }
const window = { x: 100, y: 100, width: 1000, height: 700 }

describe('isReachable', () => {
  it('is so for a window that lies on a screen, or hangs over its edge', () => {
    expect(isReachable(window, [screen])).toBe(true)
    expect(isReachable({ ...window, x: 1800 }, [screen])).toBe(true)
    expect(isReachable({ ...window, y: 1048 }, [screen])).toBe(true)
  })

  it('is not so for a window whose title bar cannot be taken hold of', () => {
    expect(isReachable({ ...window, x: 1801 }, [screen])).toBe(false)
    expect(isReachable({ ...window, x: -881 }, [screen])).toBe(false)
    expect(isReachable({ ...window, y: -1 }, [screen])).toBe(false)
    expect(isReachable({ ...window, y: 1049 }, [screen])).toBe(false)
  })

  it('looks at every screen there is', () => {
    const right = { ...screen, x: 1920 }
    expect(isReachable({ ...window, x: 2500 }, [screen, right])).toBe(true)
    expect(isReachable({ ...window, x: 2500 }, [screen])).toBe(false)
    expect(isReachable(window, [])).toBe(false)
  })
})
