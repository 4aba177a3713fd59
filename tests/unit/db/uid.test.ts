import { expect, it } from 'vitest'
import { newUid } from '#db/uid'

it('is a UUID of version 7', () => {
  expect(newUid()).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
})

it('is never the same twice, beyond the pool of chance too', () => {
  expect(new Set(Array.from({ length: 2000 }, newUid)).size).toBe(2000)
})
