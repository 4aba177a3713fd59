import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import type { PrivacyLevel } from '#domain/privacy'
import { followUp, followUpFeed } from '../../../support/feeds.ts'

const STORED = {
  title: 'Negotiate salary',
  notes: 'Prefers Thursdays',
  people: [
    { name: 'Zoë Quartermain', uid: 'z' },
    { name: 'Bo Lindqvist', uid: 'b' },
  ],
}

/** What of the stored words, of their verb and their initials occurs in a feed. */
function wordsIn(level: PrivacyLevel): string[] {
  const feed = followUpFeed([followUp({ ...STORED, action: 'congratulate', alarmMinutes: 5 })], {
    level,
    today: Day.parse('2026-01-10'),
  }).replaceAll('\r\n ', '')
  const names = STORED.people.map(({ name }) => name).join(' ')
  const words = `${STORED.title} ${STORED.notes} ${names} Congratulate Z. Q. B. L.`.split(' ')

  return words.filter((word) => feed.includes(word))
}

describe('followUpFeed', () => {
  it('tells everything at full', () => {
    expect(wordsIn('full').join(' ')).toBe(
      'Negotiate salary Prefers Thursdays Zoë Quartermain Bo Lindqvist',
    )
  })

  it('tells verb and initials at discreet', () => {
    expect(wordsIn('discreet').join(' ')).toBe('Congratulate Z. Q. B. L.')
  })

  it('tells nothing at opaque', () => {
    expect(wordsIn('opaque')).toEqual([])
  })
})
