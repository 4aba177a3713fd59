import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectiveSizeOf, effectiveSizesOf } from '#domain/structure/effectiveSize'
import { graphOf, linksAmong, neighboursOf } from '#domain/structure/graph'

describe('effectiveSizeOf', () => {
  it('is everybody where nobody knows each other, and one where all do', () => {
    expect(effectiveSizeOf(5, 0)).toBe(5)
    expect(effectiveSizeOf(5, 10)).toBe(1)
    expect(effectiveSizeOf(4, 3)).toBe(2.5)
    expect(effectiveSizeOf(0, 0)).toBe(0)
  })

  it('is what the whole formula gives where all weights are equal', () => {
    const links = fc.array(fc.record({ from: fc.nat({ max: 9 }), to: fc.nat({ max: 9 }) }), {
      maxLength: 40,
    })
    fc.assert(
      fc.property(links, (links) => {
        const graph = graphOf(10, links)
        effectiveSizesOf(graph).forEach((size, node) => {
          const around = [...neighboursOf(graph, node).keys()]
          if (around.length > 0)
            expect(size).toBeCloseTo(effectiveSizeOf(around.length, linksAmong(graph, around)), 9)
        })
      }),
    )
  })
})
