import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packed, unpacked } from '#contract/packed'

describe('packed', () => {
  it('gives back every table as it was', () => {
    const row = fc.record({
      id: fc.integer(),
      name: fc.string(),
      tagIds: fc.array(fc.integer()),
      place: fc.option(fc.record({ x: fc.integer(), isPinned: fc.boolean() })),
    })
    const tables = fc.record({
      people: fc.array(row),
      events: fc.array(fc.record({ id: fc.nat() })),
    })
    fc.assert(
      fc.property(tables, (value) => {
        expect(unpacked(packed(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('writes each key once, however many rows there are', () => {
    const people = [1, 2, 3].map((id) => ({ id, headline: 'Engineer' }))
    expect(packed({ people }).match(/headline/g)).toHaveLength(1)
  })
})
