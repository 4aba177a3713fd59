import { describe, expect, it } from 'vitest'
import { type NamedFace, NAME_HEIGHT, placedNames } from '../../../../renderer/map/labels.ts'
import type { Box } from '../../../../renderer/map/occupancy.ts'
import { seededRandom } from '../../../../renderer/map/seededRandom.ts'

const EVERYWHERE: Box = { left: -10_000, right: 10_000, top: -10_000, bottom: 10_000 }

function face(x: number, y: number, more: Partial<NamedFace> = {}): NamedFace {
  return { x, y, radius: 10, widths: [80], rank: 1, ...more }
}

describe('placedNames', () => {
  it('writes a name below its face', () => {
    expect(placedNames([face(0, 0)], EVERYWHERE)).toMatchObject([{ form: 0, x: 0, y: 17.5 }])
  })

  it('writes it above where a face is below', () => {
    const names = placedNames([face(0, 0), face(0, 25, { widths: [] })], EVERYWHERE)
    expect(names).toMatchObject([{ x: 0, y: -17.5 }])
  })

  it('takes the shorter form where the whole name has no room', () => {
    const crowd = [face(-40, 19), face(40, 19), face(-40, -19), face(40, -19)]
    const walls = [face(-60, 0), face(60, 0)]
    const names = placedNames(
      [
        face(0, 0, { widths: [90, 40] }),
        ...[...crowd, ...walls].map((f) => ({ ...f, widths: [] })),
      ],
      EVERYWHERE,
    )

    expect(names).toMatchObject([{ form: 1, x: 0, y: 17.5 }])
  })

  it('writes two short names rather than one long one', () => {
    const bounds = { left: -60, right: 60, top: -12, bottom: 25 }
    const faces = [-30, 30].map((x) => face(x, 0, { widths: [110, 40] }))

    expect(placedNames(faces, bounds)).toMatchObject([{ form: 1 }, { form: 1 }])
  })

  it('leaves out who comes last where there is no room for all', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => face(index * 22, 0, { rank: index }))
    const names = placedNames(crowd, EVERYWHERE)

    expect(names.length).toBeLessThan(30)
    expect(names[0]?.face.rank).toBe(29)
  })

  it('writes the name of who is selected in any case', () => {
    const crowd = [-20, 0, 20].flatMap((x) => [-20, 0, 20].map((y) => face(x, y, { widths: [] })))
    const selected = face(0, 0, { rank: Infinity })

    expect(placedNames([...crowd, selected], EVERYWHERE)).toHaveLength(1)
  })

  it('writes nothing outside the bounds', () => {
    const bounds = { left: -30, right: 200, top: -100, bottom: 100 }
    expect(placedNames([face(0, 0)], bounds)).toMatchObject([{ x: 53, y: 0 }])
  })

  it('covers no face and no other name', () => {
    const random = seededRandom(3)
    const faces = Array.from({ length: 300 }, () =>
      face(random() * 900, random() * 600, { radius: 8, rank: random() }),
    )
    const names = placedNames(faces, EVERYWHERE)
    const boxes = names.map(({ x, y }) => boxOf(x, y, 40, NAME_HEIGHT / 2))
    const faceBoxes = faces.map(({ x, y, radius }) => boxOf(x, y, radius, radius))

    expect(names.length).toBeGreaterThan(40)
    boxes.forEach((box, index) => {
      expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false)
      expect(faceBoxes.some((other) => overlap(box, other))).toBe(false)
    })
  })
})

function boxOf(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
