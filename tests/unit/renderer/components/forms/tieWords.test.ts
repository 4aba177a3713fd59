import { describe, expect, it } from 'vitest'
import {
  reasonsIn,
  surenessInWords,
  TIE_ROLES,
} from '../../../../../renderer/components/forms/tieWords.ts'
import { sessionInWords, waitingInWords } from '../../../../../renderer/views/ties/sessionWords.ts'

describe('the roles of a tie', () => {
  it('are two where it has a direction', () => {
    expect(TIE_ROLES.map(({ label }) => label)).toEqual([
      'knows',
      'colleague',
      'fellow student',
      'introduced by them',
      'introduced them',
      'family',
      'mentored by them',
      'their mentor',
      'their manager',
      'reports to them',
    ])
  })
})

describe('the words of a suggestion', () => {
  it('give each reason a line of its own', () => {
    expect(reasonsIn('Both at Nimbus, 2019 to 2022; both met at Lantern')).toEqual([
      'Both at Nimbus, 2019 to 2022',
      'Both met at Lantern',
    ])
    expect(reasonsIn('')).toEqual([])
  })

  it('say how sure it is', () => {
    expect([0.2, 0.39, 0.4, 0.69, 0.7].map(surenessInWords)).toEqual([
      'Possible',
      'Possible',
      'Likely',
      'Likely',
      'Very likely',
    ])
  })
})

describe('the words of a session', () => {
  it('name only what was said', () => {
    expect(sessionInWords({ confirmed: 1, rejected: 0, skipped: 0 })).toBe('1 tie confirmed.')
    expect(sessionInWords({ confirmed: 0, rejected: 2, skipped: 1 })).toBe(
      '2 ties rejected, 1 left for another time.',
    )
    expect([0, 1, 2].map(waitingInWords)).toEqual([
      'No other suggestion waits.',
      '1 more suggestion waits.',
      '2 more suggestions wait.',
    ])
  })
})
