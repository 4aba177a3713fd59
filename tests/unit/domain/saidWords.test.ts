import { describe, expect, it } from 'vitest'
import { saidWords, typedWords } from '#domain/saidWords'

describe('typedWords', () => {
  it('are letters and digits, at most twelve of at most a hundred', () => {
    expect(typedWords('  z.strasser@cumulus (“2026”)')).toEqual([
      'z',
      'strasser',
      'cumulus',
      '2026',
    ])
    expect(typedWords('a '.repeat(20))).toHaveLength(12)
    expect(typedWords('x'.repeat(200))).toEqual(['x'.repeat(100)])
    expect(typedWords('?!')).toEqual([])
  })
})

describe('saidWords', () => {
  it('are those a word of the text begins with, without case and accents', () => {
    expect(saidWords('Sails to Malmö', ['SAIL', 'malm', 'to', 'almo', 'boat'])).toEqual([
      'SAIL',
      'malm',
      'to',
    ])
  })
})
