import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { eventPeopleInWords } from '../../../../../renderer/views/events/eventWords.ts'

describe('eventPeopleInWords', () => {
  const day = Day.parse('2026-12-03')
  const event = { id: 1, name: 'PyCon', place: '', startsOn: day, endsOn: day }

  it.each([
    [{ hoped: 0, met: 0, isPast: false }, ''],
    [{ hoped: 4, met: 0, isPast: false }, 'hope to meet 4'],
    [{ hoped: 4, met: 2, isPast: false }, 'met 2, hope for 4 more'],
    [{ hoped: 4, met: 2, isPast: true }, 'met 2, hoped for 4 more'],
    [{ hoped: 4, met: 0, isPast: true }, 'hoped for 4'],
    [{ hoped: 0, met: 2, isPast: true }, 'met 2'],
  ])('of %o is “%s”', (counts, words) => {
    expect(eventPeopleInWords({ ...event, ...counts })).toBe(words)
  })
})
