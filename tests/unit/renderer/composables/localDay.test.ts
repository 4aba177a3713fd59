import { expect, it } from 'vitest'
import { Instant } from '#domain/day'
import { localDay } from '../../../../renderer/composables/localDay.ts'

it('gives the day it was where one is, not in UTC', () => {
  const lateEvening = Instant.parse('2026-11-23T23:30:00.000Z')
  expect(localDay(lateEvening, 'UTC')).toBe('2026-11-23')
  expect(localDay(lateEvening, 'Europe/Berlin')).toBe('2026-11-24')
  expect(localDay(lateEvening, 'America/New_York')).toBe('2026-11-23')
})
