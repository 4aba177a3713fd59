import { describe, expect, it } from 'vitest'
import { Day, Instant } from '#domain/day'
import type { InteractionKind } from '#domain/interaction'
import { loggedBefore } from '#domain/meetings/alreadyLogged'

const day = Day.parse('2026-03-27')
const at = Instant.parse('2026-03-27T08:00:00.000Z')
const later = Instant.parse('2026-03-27T15:00:00.000Z')
const logged = (kind: InteractionKind, isFromCalendar = false) =>
  loggedBefore([{ kind, day, at: isFromCalendar ? at : null, isFromCalendar, personIds: [1, 2] }])

describe('loggedBefore', () => {
  it('is so where somebody of it was met on that day', () => {
    expect(logged('meeting')({ day, at }, [2, 3])).toBe(true)
    expect(logged('call')({ day, at: null }, [1])).toBe(true)
    expect(logged('event')({ day, at }, [1])).toBe(true)
  })

  it('is not so with others, on another day, or for what was written', () => {
    expect(logged('meeting')({ day, at }, [3])).toBe(false)
    expect(logged('meeting')({ day: Day.parse('2026-03-28'), at }, [1])).toBe(false)
    expect(logged('email')({ day, at }, [1])).toBe(false)
  })

  it('is so by the very time where a calendar told it: one may meet twice a day', () => {
    expect(logged('meeting', true)({ day, at }, [1])).toBe(true)
    expect(logged('meeting', true)({ day, at: later }, [1])).toBe(false)
    expect(logged('meeting', true)({ day, at: null }, [1])).toBe(false)
  })
})
