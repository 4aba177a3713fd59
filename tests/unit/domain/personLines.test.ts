import { describe, expect, it } from 'vitest'
import { personLine, personLines } from '#domain/personLines'

const ANA = { id: 1, name: 'Ana Souza' }
const BO = { id: 2, name: 'Bo Lind' }

describe('personLines', () => {
  it('gives each their own line, and all what begins with nobody’s name', () => {
    const notes = 'Rainy evening\nAna Souza: New boat\nBo Lind: Likes tea\nGood food'
    expect(personLines(notes, [ANA, BO])).toEqual([
      { text: 'New boat', personIds: [1] },
      { text: 'Likes tea', personIds: [2] },
      { text: 'Rainy evening\nGood food', personIds: [1, 2] },
    ])
  })

  it('reads what was written as a line, however it was broken', () => {
    const [own] = personLines(personLine('Ana Souza', ' New\n\nboat '), [ANA, BO])
    expect(own).toEqual({ text: 'New boat', personIds: [1] })
  })

  it('takes a name without a colon for words', () => {
    expect(personLines('Ana Souza was there', [ANA])).toEqual([
      { text: 'Ana Souza was there', personIds: [1] },
    ])
  })
})
