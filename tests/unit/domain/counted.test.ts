import { expect, it } from 'vitest'
import { counted } from '#domain/counted'

it('counts in words', () => {
  expect(counted(0, 'line')).toBe('no lines')
  expect(counted(1, 'person', 'people')).toBe('1 person')
  expect(counted(1204, 'person', 'people')).toBe('1,204 people')
})
