import { describe, expect, it } from 'vitest'
import { headlineOf, NewPosition } from '#domain/position'

describe('headlineOf', () => {
  it('joins what there is', () => {
    expect(headlineOf({ title: 'CTO', organisation: 'Nimbus' })).toBe('CTO at Nimbus')
    expect(headlineOf({ title: 'CTO', organisation: '' })).toBe('CTO')
    expect(headlineOf({ title: '', organisation: 'Nimbus' })).toBe('Nimbus')
    expect(headlineOf({ title: '', organisation: '' })).toBe('')
  })
})

describe('NewPosition', () => {
  it('needs nothing, and knows dates in part', () => {
    expect(NewPosition.parse({ title: ' CTO ', startedOn: '2019-04' })).toEqual({
      title: 'CTO',
      organisation: '',
      department: '',
      startedOn: '2019-04',
      endedOn: null,
    })
    expect(NewPosition.safeParse({ startedOn: 'April 2019' }).success).toBe(false)
  })
})
