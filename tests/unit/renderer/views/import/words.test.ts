import { describe, expect, it } from 'vitest'
import {
  changesSentence,
  placeWords,
  problemWords,
} from '../../../../../renderer/views/import/words.ts'

describe('changesSentence', () => {
  it.each([
    [{ added: 46, updated: 34 }, '46 people are new, 34 changed.'],
    [{ added: 1, updated: 0 }, '1 person is new.'],
    [{ added: 0, updated: 1204 }, '1,204 people changed.'],
    [{ added: 0, updated: 0 }, 'Everybody in this is known already.'],
  ])('%o', (people, sentence) => {
    expect(changesSentence(people)).toBe(sentence)
  })
})

describe('placeWords', () => {
  it('names the file in an archive and its line', () => {
    const file = 'Complete_LinkedInDataExport.zip/Connections.csv'
    expect(placeWords({ file, line: 1204 })).toBe('Connections.csv, line 1,204')
    expect(placeWords({ file: 'contacts.vcf', line: null })).toBe('contacts.vcf')
  })
})

describe('problemWords', () => {
  it('counts lines once, and files apart from them', () => {
    const file = 'Connections.csv'
    expect(problemWords([{ file, line: 3 }])).toBe('1 line')
    expect(
      problemWords([
        { file, line: 3 },
        { file, line: 3 },
        { file, line: 4 },
        { file: 'x.xlsx', line: null },
      ]),
    ).toBe('2 lines, and in 1 file')
  })
})
