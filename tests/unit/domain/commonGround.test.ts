import { describe, expect, it } from 'vitest'
import { commonGroundOf } from '#domain/commonGround'

describe('commonGroundOf', () => {
  it('prefers the organisation, if a quarter is there', () => {
    const at = { organisations: ['Acme'], tags: ['climbing'] }
    const not = { tags: ['climbing'] }
    expect(commonGroundOf([at, at, not, not, not, not, not, not])).toEqual({
      kind: 'organisations',
      name: 'Acme',
      people: 2,
    })
    expect(commonGroundOf([at, at, not, not, not, not, not, not, not])).toEqual({
      kind: 'tags',
      name: 'climbing',
      people: 9,
    })
  })

  it('goes on to the school, the event and the tag', () => {
    const tags = ['climbing']
    const pairs = [
      { schools: ['University of Westmere'], events: ['DevConf'], tags },
      { events: ['DevConf'], tags },
      { tags },
    ]
    expect(pairs.map((member) => commonGroundOf([member, member])?.name)).toEqual([
      'University of Westmere',
      'DevConf',
      'climbing',
    ])
  })

  it('takes what most share where nothing is shared by a quarter', () => {
    const members = Array.from({ length: 20 }, (_, index) => ({
      organisations: index < 2 ? ['Acme'] : [`Alone ${index}`],
      schools: index > 15 ? ['Westmere'] : [],
    }))
    expect(commonGroundOf(members)).toEqual({ kind: 'schools', name: 'Westmere', people: 4 })
  })

  it('is nothing where nothing is shared, and counts nobody twice', () => {
    expect(commonGroundOf([])).toBeNull()
    expect(commonGroundOf([{ organisations: ['Acme', 'Acme'] }, { tags: ['Acme'] }])).toBeNull()
  })
})
