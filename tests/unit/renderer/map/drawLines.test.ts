import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawLines } from '../../../../renderer/map/drawLines.ts'
import { PRESENCE } from '../../../../renderer/map/dress.ts'
import { linesOf } from '../../../../renderer/map/lines.ts'
import type { Point } from '../../../../renderer/map/spacing.ts'
import { createSvgPen } from '../../../../renderer/map/svgPen.ts'
import { PALETTE } from './mapScene.ts'

const WINDOW = { left: 0, top: 0, right: 100, bottom: 60 }
const EVERYBODY = {
  presence: Uint8Array.of(PRESENCE.seen, PRESENCE.seen),
  colour: new Uint8Array(2),
  marks: new Uint8Array(2),
  radiusPx: new Float32Array(2),
  colours: [],
  onColours: [],
}

/** Whether a tie between two places is drawn in the window. */
function isDrawn(a: Point, b: Point): boolean {
  const lines = linesOf([{ from: 0, to: 1, kind: 'confirmed', weight: 1 }])
  const bulk = { x: Float32Array.of(a.x, b.x), y: Float32Array.of(a.y, b.y), lines }
  const { pen, text } = createSvgPen(100, 60)
  drawLines(pen, bulk, EVERYBODY, { zoom: 1, window: WINDOW, ratio: 1 }, PALETTE)
  return text().includes('<path')
}

describe('drawLines', () => {
  it('draws every line that crosses the window, whatever its ends', () => {
    const inside = fc.record({
      x: fc.integer({ min: 1, max: 99 }),
      y: fc.integer({ min: 1, max: 59 }),
    })
    const reach = fc.integer({ min: 1, max: 900 })
    const angle = fc.integer({ min: 0, max: 359 })
    fc.assert(
      fc.property(inside, angle, reach, reach, ({ x, y }, degrees, one, other) => {
        const [across, down] = [
          Math.cos((degrees * Math.PI) / 180),
          Math.sin((degrees * Math.PI) / 180),
        ]
        const a = { x: x - across * one, y: y - down * one }
        const b = { x: x + across * other, y: y + down * other }
        expect(isDrawn(a, b)).toBe(true)
      }),
    )
  })

  it('leaves out what passes by', () => {
    expect(isDrawn({ x: -50, y: 30 }, { x: 50, y: 130 })).toBe(false)
    expect(isDrawn({ x: 150, y: -10 }, { x: 90, y: -90 })).toBe(false)
    expect(isDrawn({ x: 90, y: -20 }, { x: 160, y: 40 })).toBe(false)
  })
})
