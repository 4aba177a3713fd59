import { describe, expect, it } from 'vitest'
import { leftOutSentences } from '../../../../../renderer/views/events/leftOut.ts'

const ALL = { attendees: [], unread: [], beyond: 0, hadMe: false }

describe('leftOutSentences', () => {
  it('says nothing where all was read', () => {
    expect(leftOutSentences(ALL)).toEqual([])
  })

  it('names a few lines, and counts many', () => {
    expect(leftOutSentences({ ...ALL, unread: [3, 7] })).toEqual([
      '2 lines were left out, as no name was found in them: 3 and 7.',
    ])
    expect(leftOutSentences({ ...ALL, unread: [1, 2, 3, 4, 5, 6, 7] })).toEqual([
      '7 lines were left out, as no name was found in them: 1, 2, 3, 4, 5 and 2 more.',
    ])
  })

  it('says that I was on it, and that there were too many', () => {
    expect(leftOutSentences({ ...ALL, hadMe: true, beyond: 12 })).toEqual([
      'You are on the list too, and left out.',
      'Only 500 people are read at once; the last 12 people were left out.',
    ])
  })
})
