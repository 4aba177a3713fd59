import { describe, expect, it } from 'vitest'
import { clampedZoom, fittingView } from '../../../../renderer/map/zoom.ts'

const WINDOW = { width: 1168, height: 704 }

describe('fittingView', () => {
  it('shows all places, with room for names around them and the legend below', () => {
    const view = fittingView(
      [
        { x: -1000, y: -300 },
        { x: 1000, y: 300 },
      ],
      WINDOW,
    )
    expect(view).toEqual({ x: 0, y: 72, zoom: 0.5 })
  })

  it('does not make a few faces huge', () => {
    expect(fittingView([{ x: 10, y: 20 }], WINDOW).zoom).toBe(1.35)
  })

  it('looks at the middle where nobody is', () => {
    expect(fittingView([], WINDOW)).toEqual({ x: 0, y: 0, zoom: 1 })
  })
})

describe('clampedZoom', () => {
  it('keeps between the nearest and the farthest look', () => {
    expect([clampedZoom(0.001), clampedZoom(1), clampedZoom(50)]).toEqual([0.02, 1, 4])
  })
})
