import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameFinder } from '#domain/tieRules/names'

const PEOPLE = [
  { id: 1, name: 'Zoë Marín' },
  { id: 2, name: 'Zoë Marín Ortiz' },
  { id: 3, name: 'Anne-Marie O’Neil' },
  { id: 4, name: 'Bo' },
  { id: 5, name: 'Sam Lee' },
  { id: 6, name: 'SAM LEE' },
]
const namedIn = nameFinder(PEOPLE)

describe('nameFinder', () => {
  it('finds whole names without case, accents and signs', () => {
    expect([...namedIn('Lunch with zoe marin, then **anne marie o’neil**.')]).toEqual([1, 3])
  })

  it('finds the longest name, and not the one it begins with', () => {
    expect([...namedIn('Zoe Marin Ortiz knows the team.')]).toEqual([2])
  })

  it('finds nobody by one word, a part of a word, or a name two people bear', () => {
    expect([...namedIn('Bo and Zoë; Marín; Zoë Marínsson; Sam Lee')]).toEqual([])
  })

  it('finds every name wherever it stands in a text', () => {
    const word = fc.constantFrom('the', 'zoë', 'ortiz', 'met', 'anne')
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (before, after) => {
        const text = [...before, '·', 'Anne-Marie O’Neil', '·', ...after].join(' ')
        expect(namedIn(text).has(3)).toBe(true)
      }),
    )
  })
})
