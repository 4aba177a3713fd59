import { describe, expect, it } from 'vitest'
import { ANSWERS, isAnswerTo, ReviewAnswer } from '#domain/review/answer'
import { doneInWords } from '#domain/review/done'

const said = (answer: unknown) => ReviewAnswer.parse(answer)

describe('isAnswerTo', () => {
  it('takes what may be said to a question, and nothing else', () => {
    expect(isAnswerTo('overdue', 'done')).toBe(true)
    expect(isAnswerTo('overdue', 'not now')).toBe(false)
    expect(isAnswerTo('tie', 'confirm')).toBe(true)
    expect(isAnswerTo('keep warm', 'confirm')).toBe(false)
  })

  it('lets everything be left for another time but what is overdue', () => {
    const kinds = Object.keys(ANSWERS) as (keyof typeof ANSWERS)[]
    expect(kinds.filter((kind) => !isAnswerTo(kind, 'not now'))).toEqual(['overdue'])
  })
})

describe('doneInWords', () => {
  it('counts what was said, the most worth first', () => {
    expect(
      doneInWords([
        said({ kind: 'not now' }),
        said({ kind: 'confirm' }),
        said({ kind: 'done' }),
        said({ kind: 'not now', reason: 'Away' }),
        said({ kind: 'plan', personIds: [1], action: 'call', title: 'x', dueOn: '2026-11-24' }),
      ]),
    ).toEqual(['1 planned', '1 done', '1 tie confirmed', '2 left for another time'])
  })

  it('says ties of several', () => {
    const [yes, no] = [said({ kind: 'confirm' }), said({ kind: 'reject' })]
    expect(doneInWords([yes, yes, no, no, no])).toEqual(['2 ties confirmed', '3 ties rejected'])
    expect(doneInWords([no])).toEqual(['1 tie rejected'])
  })

  it('says nothing of nothing', () => {
    expect(doneInWords([])).toEqual([])
  })
})
