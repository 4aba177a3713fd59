import { describe, expect, it } from 'vitest'
import { seededRandom } from '#sample/random'

const draws = (seed: number) => {
  const random = seededRandom(seed)
  return Array.from({ length: 5 }, () => random.integer(1, 1000))
}

describe('seededRandom', () => {
  it('draws the same from the same seed, and something else from another', () => {
    expect(draws(7)).toEqual(draws(7))
    expect(draws(8)).not.toEqual(draws(7))
  })

  it('draws both ends of a range, and nothing outside', () => {
    const random = seededRandom(1)
    const drawn = new Set(Array.from({ length: 200 }, () => random.integer(3, 5)))

    expect([...drawn].sort()).toEqual([3, 4, 5])
  })

  it('picks early items more often than late ones', () => {
    const random = seededRandom(1)
    const picked = Array.from({ length: 1000 }, () =>
      random.pickEarly(['first', 'second', 'third']),
    )
    const times = (item: string) => picked.filter((one) => one === item).length

    expect(times('first')).toBeGreaterThan(times('second'))
    expect(times('second')).toBeGreaterThan(times('third'))
    expect(times('third')).toBeGreaterThan(0)
  })

  it('never picks what weighs nothing', () => {
    const random = seededRandom(1)
    const items = [{ weight: 0 }, { weight: 2 }, { weight: 0 }]

    expect(Array.from({ length: 100 }, () => random.pickWeighted(items))).not.toContain(items[0])
    expect(Array.from({ length: 100 }, () => random.pickWeighted(items))).not.toContain(items[2])
  })

  it('gives some items without repeats, and no more than there are', () => {
    const random = seededRandom(1)

    expect(random.some(['a', 'b', 'c'], 5).sort()).toEqual(['a', 'b', 'c'])
    expect(new Set(random.some([1, 2, 3, 4, 5, 6], 4)).size).toBe(4)
  })

  it('refuses to pick from nothing', () => {
    expect(() => seededRandom(1).pick([])).toThrow(RangeError)
  })
})
