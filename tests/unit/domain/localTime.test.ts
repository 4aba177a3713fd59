import { describe, expect, it } from 'vitest'
import { Instant } from '#domain/day'
import { localTimeIn } from '#domain/localTime'

describe('localTimeIn', () => {
  const winter = Instant.parse('2026-01-15T12:00:00.000Z')
  // Summer time has begun in New York, and not yet in Berlin.
  const between = Instant.parse('2026-03-15T12:00:00.000Z')

  it.each([
    ['America/New_York', winter, '07:00, 6 hours behind you'],
    ['America/New_York', between, '08:00, 5 hours behind you'],
    ['Asia/Kolkata', winter, '17:30, 4.5 hours ahead of you'],
    ['Europe/Lisbon', winter, '12:00, 1 hour behind you'],
    ['Europe/Paris', winter, '13:00, as for you'],
    ['somewhere', winter, ''],
    ['', winter, ''],
  ])('in %s at %s, seen from Berlin, is “%s”', (zone, now, words) => {
    expect(localTimeIn(zone, 'Europe/Berlin', now)).toBe(words)
  })
})
