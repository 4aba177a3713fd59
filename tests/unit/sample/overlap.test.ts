import { describe, expect, it } from 'vitest'
import { PartialDate } from '#domain/partialDate'
import { Day } from '#domain/day'
import { sampleNetwork } from '#sample/network'
import { overlapOf } from '#sample/overlap'

const [me] = sampleNetwork({ people: 1, seed: 1, today: Day.parse('2026-03-10') }).people

function personAt(organisation: number, title: string, from: string, to: string | null) {
  if (!me) throw new Error('a network has me in it')
  const startedOn = PartialDate.parse(from)
  const endedOn = to === null ? null : PartialDate.parse(to)
  return { ...me, positions: [{ organisation, title, startedOn, endedOn }] }
}

describe('overlapOf', () => {
  it('is the time from the later start to the earlier end', () => {
    const one = personAt(4, 'Recruiter', '2015-01', '2021-05')
    const other = personAt(4, 'Head of People', '2018-09', null)

    expect(overlapOf(one, other)).toEqual({
      organisation: 4,
      when: '2018 to 2021',
      titles: ['Recruiter', 'Head of People'],
    })
  })

  it('lasts where both are still there', () => {
    const one = personAt(4, 'Editor', '2019-02', null)
    const other = personAt(4, 'Editor', '2022-11', null)

    expect(overlapOf(one, other)?.when).toBe('since 2022')
  })

  it('is nothing for different times or organisations', () => {
    const one = personAt(4, 'Editor', '2015-01', '2017-05')

    expect(overlapOf(one, personAt(4, 'Editor', '2017-06', null))).toBeUndefined()
    expect(overlapOf(one, personAt(5, 'Editor', '2015-01', '2017-05'))).toBeUndefined()
  })
})
