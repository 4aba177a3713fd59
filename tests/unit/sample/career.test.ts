import { describe, expect, it } from 'vitest'
import { careerOf } from '#sample/career'
import { monthOf } from '#sample/month'
import { seededRandom } from '#sample/random'
import { Day } from '#domain/day'

const month = (text: string) => monthOf(Day.parse(`${text}-01`))
const HOME = 99

function careers(known: number) {
  return Array.from({ length: 100 }, (_, seed) =>
    careerOf(seededRandom(seed), {
      from: month('2014-02'),
      now: month('2026-03'),
      experienceYears: 2,
      trade: 'product',
      language: 'en',
      employer: () => 5,
      home: { organisation: HOME, month: month('2019-06') },
      known,
    }),
  )
}

describe('careerOf', () => {
  it('puts everybody at home in the month when they have to be there', () => {
    for (const positions of careers(3)) {
      const home = positions.find(({ organisation }) => organisation === HOME)
      expect(home && home.startedOn <= '2019-06').toBe(true)
      expect(home && (home.endedOn === null || home.endedOn > '2019-06')).toBe(true)
    }
  })

  it('keeps the last positions, and the one at home beside them', () => {
    for (const positions of careers(1)) {
      expect(positions.length).toBeLessThanOrEqual(2)
      expect(positions.some(({ organisation }) => organisation === HOME)).toBe(true)
    }
  })

  it('has one position follow the other, and nothing in the future', () => {
    for (const positions of careers(3)) {
      for (const [index, { startedOn, endedOn }] of positions.entries()) {
        const next = positions[index + 1]
        expect(startedOn <= '2026-03').toBe(true)
        if (next) expect(endedOn !== null && endedOn <= next.startedOn).toBe(true)
        if (endedOn !== null) expect(endedOn <= '2026-03').toBe(true)
      }
    }
  })

  it('joins what would be the same title at the same organisation twice', () => {
    for (const positions of careers(3)) {
      const words = positions.map(({ title, organisation }) => `${title}, ${organisation}`)
      for (const [index, word] of words.entries()) expect(word).not.toBe(words[index + 1])
    }
  })
})
