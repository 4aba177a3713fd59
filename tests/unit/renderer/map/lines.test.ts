import { describe, expect, it } from 'vitest'
import { adjacencyOf, kindAt, linesOf } from '../../../../renderer/map/lines.ts'

const lines = linesOf([
  { from: 0, to: 1, kind: 'confirmed', weight: 1.5 },
  { from: 2, to: 0, kind: 'membership', weight: 1 },
  { from: 1, to: 2, kind: 'suggested', weight: 0.4 },
])

describe('linesOf', () => {
  it('keeps the kind of each line', () => {
    expect([0, 1, 2].map((line) => kindAt(lines, line))).toEqual([
      'confirmed',
      'membership',
      'suggested',
    ])
  })
})

describe('adjacencyOf', () => {
  const adjacency = adjacencyOf(lines, 4)

  it('finds the lines and the neighbours of a node, whichever way they point', () => {
    expect([...adjacency.linesAt(0)]).toEqual([0, 1])
    expect(adjacency.neighboursAt(0)).toEqual([1, 2])
    expect(adjacency.neighboursAt(2)).toEqual([0, 1])
  })

  it('counts them, also of a node that has none', () => {
    expect([0, 1, 2, 3].map(adjacency.degree)).toEqual([2, 2, 2, 0])
    expect(adjacency.neighboursAt(3)).toEqual([])
  })
})
