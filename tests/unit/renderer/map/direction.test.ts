import { describe, expect, it } from 'vitest'
import { nextInDirection } from '../../../../renderer/map/direction.ts'

const here = { name: 'here', x: 0, y: 0 }
const right = { name: 'right', x: 50, y: 10 }
const farRight = { name: 'far right', x: 90, y: 0 }
const above = { name: 'above', x: 10, y: -40 }
const aslant = { name: 'aslant', x: 20, y: 60 }
const everybody = [here, right, farRight, above, aslant]

describe('nextInDirection', () => {
  it('is the nearest one that way', () => {
    expect(nextInDirection(everybody, here, 'right')).toBe(right)
    expect(nextInDirection(everybody, here, 'up')).toBe(above)
    expect(nextInDirection(everybody, here, 'down')).toBe(aslant)
  })

  it('prefers who lies straight ahead', () => {
    const straight = { name: 'straight', x: 60, y: 0 }
    expect(nextInDirection([here, { name: 'aside', x: 50, y: 40 }, straight], here, 'right')).toBe(
      straight,
    )
  })

  it('is nobody where nobody is', () => {
    expect(nextInDirection(everybody, here, 'left')).toBeUndefined()
  })
})
