import { describe, expect, it } from 'vitest'
import { nearTarget } from '#domain/insights/nearTarget'
import { surveyOf } from '#domain/insights/survey'
import { inBand, told, written } from './written.ts'

describe('nearTarget', () => {
  const people = {
    ...inBand('Ana', 'weak'),
    ...inBand('Bo', 'strong'),
    ...inBand('Cy Dee', 'familiar'),
    Eve: { status: 'wanted' as const },
  }

  it('names who is inside and who is one tie away, the warmest first', () => {
    const network = written(
      people,
      ['Cy Ana', 'Dee Eve', 'Bo Dee'],
      [{ name: 'Acme', at: ['Ana', 'Bo', 'Eve'], motivation: 4 }],
    )
    expect(told(nearTarget(surveyOf(network)))).toEqual({
      sentence: 'You know 2 people at Acme, and 2 more are one tie away.',
      figures: [2, 2, 4],
      people: ['Bo', 'Ana', 'Cy', 'Dee', 'Eve'],
      plan: { kind: 'plan a follow-up', personIds: [2], title: 'Ask Bo about Acme' },
    })
  })

  it('counts those at the door where nobody inside is known', () => {
    const network = written(people, ['Dee Eve', 'Cy Bo?'], [{ name: 'Acme', at: ['Eve'] }])
    expect(told(nearTarget(surveyOf(network)))).toEqual({
      sentence: 'Nobody you know is at Acme, but 1 person you know is one tie away.',
      figures: [0, 1, 3],
      people: ['Dee', 'Eve'],
      plan: { kind: 'plan a follow-up', personIds: [4], title: 'Ask Dee whom they know at Acme' },
    })
  })

  it('takes the most wanted that can be reached and is not closed', () => {
    const network = written(
      people,
      ['Cy Ana'],
      [
        { name: 'Closed', at: ['Ana'], motivation: 5, stage: 'closed' },
        { name: 'Empty', at: [], motivation: 5 },
        { name: 'Less', at: ['Ana', 'Bo'], motivation: 2 },
        { name: 'More', at: ['Ana'], motivation: 3 },
      ],
    )
    expect(nearTarget(surveyOf(network))?.sentence).toBe(
      'You know 1 person at More, and 1 more is one tie away.',
    )
  })

  it('asks somebody else where something is planned already', () => {
    const network = written(
      { ...people, ...inBand('Bo', 'strong', { isPlanned: true }) },
      [],
      [{ name: 'Acme', at: ['Ana', 'Bo'] }],
    )
    const insight = told(nearTarget(surveyOf(network)))
    expect(insight?.sentence).toBe('You know 2 people at Acme.')
    expect(insight?.plan?.title).toBe('Ask Ana about Acme')
  })

  it('says nothing without a target that can be reached', () => {
    expect(nearTarget(surveyOf(written(people, ['Ana Bo'])))).toBeUndefined()
    const unreached = written(people, ['Eve Ana?'], [{ name: 'Acme', at: ['Eve'] }])
    expect(nearTarget(surveyOf(unreached))).toBeUndefined()
  })
})
