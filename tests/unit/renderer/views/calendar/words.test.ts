import { describe, expect, it } from 'vitest'
import { Instant } from '#domain/day'
import { livingWords, servedWords } from '../../../../../renderer/views/calendar/words.ts'

const at = Instant.parse('2026-11-23T13:05:00.000Z')

describe('livingWords', () => {
  it('says what is, and what cannot be written where and why', () => {
    expect(livingWords({ kind: 'waiting' }, '/c')).toEqual({
      words: 'Being written…',
      isBad: false,
    })
    expect(livingWords({ kind: 'written', at }, '/c').isBad).toBe(false)
    const gone = livingWords({ kind: 'failed', reason: 'folder gone', since: at }, '/c')
    expect(gone.isBad).toBe(true)
    expect(gone.words).toMatch(/^\/c is not there\. Nothing has been written since \d\d:\d\d;/)
    const locked = livingWords({ kind: 'failed', reason: 'not allowed', since: at }, '/c')
    expect(locked.words).toContain('/c may not be written to.')
  })
})

describe('servedWords', () => {
  it('says nothing while it is off, and which port is taken', () => {
    expect(servedWords('off', { port: 47613 })).toBeNull()
    expect(servedWords('on', { port: 47613 })?.isBad).toBe(false)
    expect(servedWords('not served here', { port: 47613 })?.isBad).toBe(true)
    expect(servedWords('port taken', { port: 47613 })).toEqual({
      words:
        'Another program uses port 47613, so that nothing is answered. It is tried again every ten seconds; or choose another one.',
      isBad: true,
    })
  })
})
