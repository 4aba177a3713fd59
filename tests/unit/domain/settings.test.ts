import { expect, it } from 'vitest'
import { DEFAULT_SETTINGS, Settings } from '#domain/settings'

it('tells a calendar little unless the user wishes otherwise', () => {
  expect(DEFAULT_SETTINGS.calendarPrivacy).toBe('discreet')
})

it('takes a country in two capitals, or none', () => {
  const isFine = (country: string) => Settings.safeParse({ ...DEFAULT_SETTINGS, country }).success

  expect(isFine('')).toBe(true)
  expect(isFine('DE')).toBe(true)
  expect(isFine('de')).toBe(false)
  expect(isFine('DEU')).toBe(false)
})
