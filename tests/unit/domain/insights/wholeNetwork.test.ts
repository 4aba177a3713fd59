import { describe, expect, it } from 'vitest'
import { effectiveSize } from '#domain/insights/effectiveSize'
import { tiesToConfirm } from '#domain/insights/tiesToConfirm'
import { surveyOf } from '#domain/insights/survey'
import { allTied, each, told, written } from './written.ts'

describe('effectiveSize', () => {
  it('is n − 2t/n over the known, and names who is least bound to one group', () => {
    const network = written({ ...each('Ana Bo Cy Dee Eve', {}), Fay: { status: 'wanted' } }, [
      ...allTied('Ana Bo Cy'),
      'Cy Dee',
      'Cy Eve',
      'Fay Ana',
    ])
    const insight = effectiveSize(surveyOf(network))
    expect(told(insight)).toMatchObject({
      sentence:
        'By confirmed ties, the 5 people you know reach as far as 3 who do not know each other.',
      people: ['Cy', 'Ana'],
      plan: { personIds: [3], title: 'Ask Cy whom to meet beyond the people you know' },
    })
    // Cy: 1/4 to each; Ana and Bo reach each other with a third and a half.
    const constraint = (0.25 + 0.25 / 2) ** 2 + (0.25 + 0.25 / 3) ** 2 + 2 * 0.25 ** 2
    expect(insight?.figures.map(({ value }) => value)).toEqual([
      5,
      5,
      3,
      1,
      expect.closeTo(constraint, 9),
    ])
  })

  it('is silent where rounding hides the difference, and where nobody has three ties', () => {
    const chain = written(each('Ana Bo Cy', {}), ['Ana Bo', 'Bo Cy'])
    expect(effectiveSize(surveyOf(chain))).toBeUndefined()
    // 13 − 6/13 rounds to 13.
    const star = written(each('Ana Bo Cy Dee Eve Fay Gil Hal Ida Jo Kim Lu Max', {}), [
      'Ana Bo',
      'Ana Cy',
      'Ana Dee',
    ])
    expect(effectiveSize(surveyOf(star))).toBeUndefined()
  })
})

describe('tiesToConfirm', () => {
  it('counts the suggested, and names who has most of them first', () => {
    const network = written(each('Ana Bo Cy Dee', {}), ['Ana Bo?', 'Bo Cy?', 'Cy Dee'])
    expect(tiesToConfirm(surveyOf(network))).toMatchObject({
      sentence: '2 ties look likely and wait for your word.',
      figures: [{ value: 2 }, { value: 1 }, { value: 2 }],
      people: [{ name: 'Bo' }, { name: 'Ana' }, { name: 'Cy' }],
      action: { kind: 'confirm ties' },
    })
    const one = written(each('Ana Bo', {}), ['Ana Bo?'])
    expect(tiesToConfirm(surveyOf(one))?.sentence).toBe(
      '1 tie looks likely and waits for your word.',
    )
    expect(tiesToConfirm(surveyOf(written(each('Ana Bo', {}), ['Ana Bo'])))).toBeUndefined()
  })
})
