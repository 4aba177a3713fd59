import { expect, it } from 'vitest'
import { isNobodys } from '#domain/meetings/nobody'

it.each([
  'no-reply@zoom.us',
  'noreply@acme.io',
  'calendar-notification@google.com',
  'notifications@github.com',
  'c_188a@resource.calendar.google.com',
  'abc@group.calendar.google.com',
  'team@acme.io',
  'backend-team@acme.io',
  'all@acme.io',
  'everyone+berlin@acme.io',
  'dev@lists.debian.org',
  'ana@list.acme.io',
  'hikers@googlegroups.com',
  'info@acme.io',
  'room-4@acme.io',
])('%s is nobody’s', (email) => {
  expect(isNobodys(email)).toBe(true)
})

it.each([
  'ana@nimbus.io',
  'bo.lind@acme.io',
  'allan@acme.io',
  'roomer@acme.io',
  'hrvoje@acme.io',
  'liszt@acme.io',
  'ana@listing.io',
  '',
])('%s may be somebody’s', (email) => {
  expect(isNobodys(email)).toBe(false)
})
