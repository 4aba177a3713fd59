import { expect, it } from 'vitest'
import { LongText, Text } from '#domain/text'

it('a text has no NUL and no spaces around it', () => {
  expect(Text.parse(' \0 Ana\0 Silva \0')).toBe('Ana Silva')
  expect(Text.min(1).safeParse('\0 ').success).toBe(false)
})

it('a text has up to 500 characters', () => {
  expect(Text.safeParse('a'.repeat(500)).success).toBe(true)
  expect(Text.safeParse('a'.repeat(501)).success).toBe(false)
})

it('a long text has no NUL, and is otherwise as it was written', () => {
  expect(LongText.parse(' one\0\n  two\n')).toBe(' one\n  two\n')
  expect(LongText.safeParse('a'.repeat(262_144)).success).toBe(true)
  expect(LongText.safeParse('a'.repeat(262_145)).success).toBe(false)
})
