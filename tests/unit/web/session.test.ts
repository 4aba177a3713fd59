import { describe, expect, it } from 'vitest'
import { CODE_LIFE_MS, openSessions } from '#web/session'

/** Sessions on a clock that the test sets. */
function sessionsAt(clock = { nowMs: 0 }) {
  const warnings: string[] = []
  const sessions = openSessions(
    () => clock.nowMs,
    (text) => warnings.push(text),
  )
  return { ...sessions, clock, warnings }
}

describe('openSessions', () => {
  it('gives a token for a code, and accepts that token alone', () => {
    const { newCode, tokenFor, accepts } = sessionsAt()
    const token = tokenFor(newCode(CODE_LIFE_MS))
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(accepts(token ?? '')).toBe(true)
    expect(accepts('')).toBe(false)
    expect(accepts(`${token}x`)).toBe(false)
  })

  it('ends the session of a code that comes a second time, and says so', () => {
    const { newCode, tokenFor, accepts, warnings } = sessionsAt()
    const code = newCode(CODE_LIFE_MS)
    const token = tokenFor(code) ?? ''
    expect(tokenFor(code)).toBeNull()
    expect(accepts(token)).toBe(false)
    expect(warnings).toEqual([
      'An address was opened a second time; the session it opened has ended.',
    ])
  })

  it('leaves other sessions alone when one ends', () => {
    const { newCode, tokenFor, accepts } = sessionsAt()
    const other = tokenFor(newCode(CODE_LIFE_MS)) ?? ''
    const code = newCode(CODE_LIFE_MS)
    tokenFor(code)
    tokenFor(code)
    expect(accepts(other)).toBe(true)
  })

  it('refuses a code after 30 seconds, and one it never gave', () => {
    const { newCode, tokenFor, clock } = sessionsAt()
    const [early, late] = [newCode(CODE_LIFE_MS), newCode(CODE_LIFE_MS)]
    clock.nowMs = 30_000
    expect(tokenFor(early)).not.toBeNull()
    clock.nowMs = 30_001
    expect(tokenFor(late)).toBeNull()
    expect(tokenFor('never given')).toBeNull()
  })

  it('accepts nothing any more once ended', () => {
    const { newCode, tokenFor, accepts, end } = sessionsAt()
    const unused = newCode(Infinity)
    const token = tokenFor(newCode(Infinity)) ?? ''
    end()
    expect(accepts(token)).toBe(false)
    expect(tokenFor(unused)).toBeNull()
  })
})
