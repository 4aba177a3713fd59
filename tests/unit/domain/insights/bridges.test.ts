import { describe, expect, it } from 'vitest'
import { dormantBridge } from '#domain/insights/dormantBridge'
import { dormantGoBetween } from '#domain/insights/dormantGoBetween'
import { singleBridge } from '#domain/insights/singleBridge'
import { surveyOf } from '#domain/insights/survey'
import { inBand, told, written } from './written.ts'

const atAcme = { belonging: { organisations: ['Acme'] } }

describe('singleBridge', () => {
  const beyond = inBand('Cy Dee Eve', 'dormant', atAcme)
  const ties = ['Ana Bo', 'Bo Cy', 'Cy Dee', 'Cy Eve', 'Ana Gil', 'Gil Hal', 'Gil Ida', 'Ida Jo']

  it('names who alone links me to most people', () => {
    const network = written(
      {
        ...inBand('Ana Bo Gil', 'weak'),
        ...beyond,
        ...inBand('Hal Ida', 'dormant'),
        Jo: { status: 'wanted' },
        Kim: { status: 'wanted' },
      },
      [...ties, 'Cy Kim'],
    )
    expect(told(singleBridge(surveyOf(network)))).toEqual({
      sentence: 'Only Bo links you to 4 people around Acme.',
      figures: [4, 3, 2],
      people: ['Bo', 'Cy', 'Dee', 'Eve', 'Kim'],
      plan: {
        kind: 'plan a follow-up',
        personIds: [2],
        title: 'Ask Bo whom else to know around Acme',
      },
    })
  })

  it('does not count those beyond whom I am in touch with, nor their friends', () => {
    const network = written(
      { ...inBand('Ana Bo Gil', 'weak'), ...beyond, ...inBand('Dee', 'weak') },
      ['Bo Cy', 'Cy Dee', 'Cy Eve'],
    )
    expect(singleBridge(surveyOf(network))).toBeUndefined()
  })

  it('is silent about fewer than three, and about people I am out of touch with', () => {
    const two = written({ ...inBand('Bo', 'weak'), ...inBand('Cy Dee', 'dormant') }, [
      'Bo Cy',
      'Cy Dee',
    ])
    expect(singleBridge(surveyOf(two))).toBeUndefined()
    // Cy joins three others to Bo, but Bo joins four, and Cy is no way of mine.
    const four = written({ ...inBand('Bo', 'weak'), ...beyond, ...inBand('Fay', 'dormant') }, [
      'Bo Cy',
      'Cy Dee',
      'Cy Eve',
      'Cy Fay',
    ])
    expect(told(singleBridge(surveyOf(four)))?.figures).toEqual([4, 4, 1])
  })
})

describe('dormantBridge', () => {
  const ties = [
    'Ana Bo',
    'Bo Cy',
    'Ana Cy',
    'Bo Hal',
    'Ana Hal',
    'Cy Jon',
    'Jon Dee',
    'Jon Eve',
    'Dee Fay',
  ]
  const people = {
    ...inBand('Ana Bo Cy Hal', 'weak'),
    ...inBand('Dee Eve Fay', 'weak', atAcme),
    ...inBand('Jon', 'dormant', { last: '2024-11-23' }),
  }

  it('names the dormant person who alone joins a group to the others', () => {
    expect(told(dormantBridge(surveyOf(written(people, ties))))).toEqual({
      sentence:
        'Jon alone joins 3 people around Acme to the others, and your last contact was 2 years ago.',
      figures: [3, 730, 1],
      people: ['Jon', 'Dee', 'Fay', 'Eve'],
      plan: { kind: 'plan a follow-up', personIds: [8], title: 'Get back in touch with Jon' },
    })
  })

  it('is silent where they are awake, where something is planned, and about fewer than three', () => {
    for (const jon of [
      inBand('Jon', 'weak'),
      inBand('Jon', 'dormant', { isPlanned: true }),
      inBand('Jon', 'dormant', { status: 'wanted' }),
    ])
      expect(dormantBridge(surveyOf(written({ ...people, ...jon }, ties)))).toBeUndefined()
    expect(dormantBridge(surveyOf(written(people, ties.slice(0, 8))))).toBeUndefined()
  })
})

describe('dormantGoBetween', () => {
  const of = (community: number) => ({ community })
  const people = {
    ...inBand('Ana', 'weak', of(1)),
    ...inBand('Bo', 'weak', of(2)),
    ...inBand('Cy Dee', 'weak', of(3)),
    ...inBand('Jon Kim', 'dormant', of(1)),
  }

  it('names the dormant person whose ties lead into most communities', () => {
    const ties = ['Jon Ana', 'Jon Bo', 'Jon Cy', 'Jon Dee', 'Kim Bo', 'Kim Cy', 'Kim Dee']
    expect(told(dormantGoBetween(surveyOf(written(people, ties))))).toEqual({
      sentence: 'Jon knows people in 3 communities, and you have logged no contact yet.',
      figures: [3, 4],
      people: ['Jon', 'Ana', 'Bo', 'Cy', 'Dee'],
      plan: { kind: 'plan a follow-up', personIds: [5], title: 'Get in touch with Jon' },
    })
    expect(dormantGoBetween(surveyOf(written(people, ties.slice(4))))).toBeUndefined()
  })
})
