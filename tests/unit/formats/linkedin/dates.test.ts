import { describe, expect, it } from 'vitest'
import { bornOn, followedOn, monthOrYear, sentAt, sentOn } from '#formats/linkedin/dates'

describe('dates of a LinkedIn export', () => {
  it('are read as each file writes them', () => {
    expect(sentOn('6/5/26, 1:54 AM')).toBe('2026-06-05')
    expect(followedOn('Wed May 13 08:24:59 UTC 2026')).toBe('2026-05-13')
    expect(sentAt('2026-10-01 21:25:22 UTC')).toEqual({
      day: '2026-10-01',
      at: '2026-10-01T21:25:22.000Z',
    })
    expect(monthOrYear('Mar 2022')).toBe('2022-03')
    expect(monthOrYear('2018')).toBe('2018')
    expect(bornOn('Mar 14')).toBe('--03-14')
    expect(bornOn('Mar 4, 1984')).toBe('1984-03-04')
  })

  it('are never guessed', () => {
    expect(sentOn('13/5/26, 1:54 AM')).toBeUndefined()
    expect(sentOn('2026-06-05')).toBeUndefined()
    expect(followedOn('Wed Mai 13 08:24:59 UTC 2026')).toBeUndefined()
    expect(sentAt('2026-10-01 25:25:22 UTC')).toBeUndefined()
    expect(sentAt('2026-10-01 21:25:22')).toBeUndefined()
    expect(monthOrYear('')).toBeUndefined()
    expect(bornOn('14 Mar')).toBeUndefined()
  })
})
