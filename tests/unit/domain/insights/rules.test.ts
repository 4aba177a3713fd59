import { describe, expect, it } from 'vitest'
import { dormantBridge } from '#domain/insights/dormantBridge'
import { dormantGoBetween } from '#domain/insights/dormantGoBetween'
import { effectiveSize } from '#domain/insights/effectiveSize'
import { nearTarget } from '#domain/insights/nearTarget'
import { redundantCommunity } from '#domain/insights/redundantCommunity'
import { singleBridge } from '#domain/insights/singleBridge'
import { surveyOf } from '#domain/insights/survey'
import { thinCommunity } from '#domain/insights/thinCommunity'
import { tiesToConfirm } from '#domain/insights/tiesToConfirm'
import type { Insight } from '#domain/insights/insight'
import { allTied, each, inBand, written } from './written.ts'

const atAcme = { belonging: { organisations: ['Acme'] } }
const told = (insight: Insight | undefined) =>
  insight && {
    sentence: insight.sentence,
    figures: insight.figures.map(({ value }) => value),
    people: insight.people.map(({ name }) => name),
    plan: insight.action.kind === 'plan a follow-up' ? insight.action : undefined,
  }

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

describe('thinCommunity', () => {
  const others = 'Cy Dee Eve Fay Gil Hal'
  const community = { community: 0, ...atAcme }

  it('names the one or two who are warm, and proposes somebody who sleeps', () => {
    const network = written({
      ...inBand('Ana', 'familiar', community),
      ...inBand('Bo', 'strong', community),
      ...inBand(others, 'weak', { ...community, last: '2026-11-01' }),
      ...inBand('Ida', 'dormant', { ...community, closeness: 3, last: '2024-11-01' }),
      ...inBand('Jo', 'dormant', { ...community, closeness: 5, isPlanned: true }),
    })
    expect(told(thinCommunity(surveyOf(network)))).toEqual({
      sentence: 'Of 10 people around Acme, you are on warm terms with Bo and Ana only.',
      figures: [10, 2, 0],
      people: ['Bo', 'Ana', 'Ida'],
      plan: { kind: 'plan a follow-up', personIds: [9], title: 'Get back in touch with Ida' },
    })
  })

  it('asks who is warm where nobody sleeps', () => {
    const network = written({
      ...inBand('Bo', 'strong', { community: 4 }),
      ...inBand(`${others} Ida`, 'weak', { community: 4, last: '2026-11-20' }),
    })
    expect(told(thinCommunity(surveyOf(network)))).toEqual({
      sentence: 'Of 8 people in one community, you are on warm terms with Bo only.',
      figures: [8, 1, 0],
      people: ['Bo'],
      plan: { kind: 'plan a follow-up', personIds: [1], title: 'Ask Bo whom else to know' },
    })
  })

  it('takes the largest, and none that is small, cold, warm or not placed', () => {
    const eight = 'a b c d e f g h'
    const of = (letter: string) => eight.replaceAll(/\w/g, (name) => letter + name)
    const network = written({
      ...inBand(of('A'), 'weak', { community: 1 }),
      ...inBand('Aa', 'strong', { community: 1, last: '2026-11-20' }),
      ...inBand(of('B'), 'weak', { community: 2 }),
      ...inBand(of('C'), 'strong', { community: 3 }),
      ...inBand('Da Db Dc', 'strong', { community: 4 }),
      ...inBand(`${of('E')} Ei`, 'weak'),
      ...inBand('Ea', 'strong'),
    })
    expect(thinCommunity(surveyOf(network))?.sentence).toBe(
      'Of 8 people in one community, you are on warm terms with Aa only.',
    )
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

describe('redundantCommunity', () => {
  const four = 'Ana Bo Cy Dee'
  const community = { community: 0, ...atAcme }
  const people = {
    ...inBand(four, 'familiar', community),
    ...inBand('Eve', 'strong', community),
    ...inBand('Fay', 'weak', community),
  }

  it('names warm people who know each other anyway, to be met together', () => {
    const network = written(people, [...allTied(four), 'Eve Ana', 'Eve Bo', 'Fay Ana', 'Fay Bo'])
    expect(told(redundantCommunity(surveyOf(network)))).toEqual({
      sentence:
        'You keep 5 relationships around Acme warm, and most of these people know each other.',
      figures: [5, 10, 8],
      people: ['Eve', 'Ana', 'Bo', 'Cy', 'Dee'],
      plan: {
        kind: 'plan a follow-up',
        personIds: [5, 1, 2, 3, 4],
        title: 'Meet the people around Acme together',
      },
    })
  })

  it('says so where all know each other, and leaves out who knows few of them', () => {
    const network = written(people, [...allTied(four), 'Eve Ana'])
    const all = written(
      { ...people, ...inBand(four, 'familiar', { community: 0 }), ...each('Eve', {}) },
      allTied(four),
    )
    expect(redundantCommunity(surveyOf(network))?.sentence).toBe(
      'You keep 5 relationships around Acme warm, and most of these people know each other.',
    )
    expect(told(redundantCommunity(surveyOf(all)))).toMatchObject({
      sentence: 'You keep 4 relationships warm, and all of these people know each other.',
      plan: { title: 'Meet them together' },
    })
  })

  it('is silent about three, about those who do not know each other, and about suggested ties', () => {
    const names = 'Ana Bo Cy Dee Eve'
    for (const ties of [
      allTied('Ana Bo Cy'),
      ['Ana Bo', 'Bo Cy', 'Cy Dee', 'Dee Eve'],
      allTied(names).map((tie) => `${tie}?`),
    ])
      expect(redundantCommunity(surveyOf(written(people, ties)))).toBeUndefined()
    const apart = written(inBand(names, 'strong'), allTied(names))
    expect(redundantCommunity(surveyOf(apart))).toBeUndefined()
  })
})

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
