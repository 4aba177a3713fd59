import { expect, it } from 'vitest'
import { CsvMapping } from '#domain/csvMapping'

it('names columns by their number', () => {
  const isFine = (columns: object) =>
    CsvMapping.safeParse({ columns, dateForm: 'DD.MM.YYYY' }).success

  expect(isFine({})).toBe(true)
  expect(isFine({ 0: 'name', 499: 'email' })).toBe(true)
  expect(isFine({ name: 'name' })).toBe(false)
  expect(isFine({ '-1': 'name' })).toBe(false)
  expect(isFine({ 1000: 'name' })).toBe(false)
  expect(isFine({ 0: 'salary' })).toBe(false)
})
