import { describe, expect, it } from 'vitest'
import { redundantCommunity } from '#domain/insights/redundantCommunity'
import { thinCommunity } from '#domain/insights/thinCommunity'
import { surveyOf } from '#domain/insights/survey'
import { allTied, each, inBand, told, written } from './written.ts'

const atAcme = { belonging: { organisations: ['Acme'] } }

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
