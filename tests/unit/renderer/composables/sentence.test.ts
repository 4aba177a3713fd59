import { ORPCError } from '@orpc/client'
import { describe, expect, it } from 'vitest'
import { sentenceFor } from '../../../../renderer/composables/sentence.ts'

describe('sentenceFor', () => {
  it('passes on what the app refused in its own words', () => {
    const refusal = new ORPCError('NOT_FOUND', {
      defined: true,
      status: 404,
      message: 'It is not there any more.',
    })
    expect(sentenceFor(refusal)).toBe('It is not there any more.')
  })

  it('says that nothing was kept of what has the wrong form', () => {
    expect(sentenceFor(new ORPCError('BAD_REQUEST', { message: 'Input validation failed' }))).toBe(
      'This cannot be kept as it stands. Nothing was changed.',
    )
  })

  it('says nothing about the inside of a bug', () => {
    expect(sentenceFor(new ORPCError('INTERNAL_SERVER_ERROR', { message: 'SQLITE_BUSY' }))).toBe(
      'Kithmap could not do this. Nothing was changed.',
    )
    expect(sentenceFor(new RangeError('half-life must be positive: -1'))).toBe(
      'Something in Kithmap went wrong. What was kept before is safe.',
    )
  })

  it('says that nobody answers', () => {
    expect(sentenceFor(new TypeError('Failed to fetch'))).toBe(
      'Kithmap does not answer. What was kept before is safe.',
    )
  })
})
