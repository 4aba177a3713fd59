import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { classesBy } from '../../../../renderer/map/classes.ts'
import { lookAt, PRESENCE } from '../../../../renderer/map/dress.ts'
import { type ColourBy, NO_FILTER } from '#domain/mapReading'
import { type Reading } from '../../../../renderer/map/reading.ts'
import { dressed } from '../../../../renderer/map/wardrobe.ts'
import { mapPerson } from './mapPerson.ts'
import { PALETTE, READING, sceneOfPeople } from './mapScene.ts'

const people = [
  mapPerson(1, { band: 'strong', circle: 'inner', closeness: 5, tagIds: [7], seniority: 'VP' }),
  mapPerson(2, { band: 'dormant', lastContact: Day.parse('2026-11-01'), organisationId: 1 }),
  mapPerson(3, { band: 'unknown', status: 'wanted', tagIds: [8] }),
]
const scene = sceneOfPeople(people, ({ id }) => ({ x: id * 100, y: 0, community: id }), {
  organisations: [{ id: 1, name: 'Acme', people: 1, place: null }],
  ties: [
    { from: 1, to: 2, kind: 'knows', state: 'confirmed' },
    { from: 1, to: 3, kind: 'knows', state: 'confirmed' },
  ],
})
const tags = new Map([
  [7, 'Mentors'],
  [8, 'Climate'],
])

function dressedBy(colourBy: ColourBy, more: Partial<Reading> = {}) {
  const reading = { ...READING, colourBy, ...more }
  const classes = classesBy(colourBy, scene, { tags }, PALETTE, reading.today)
  return dressed(scene, reading, classes, PALETTE)
}

describe('dressed', () => {
  it('colours people by their warmth, and leaves those not met yet hollow and dashed', () => {
    const { dress } = dressedBy('warmth')
    expect([0, 1].map((index) => lookAt(dress, index).colour)).toEqual(['#f00', '#00f'])
    expect(lookAt(dress, 2)).toMatchObject({ isHollow: true, isDashed: true })
    expect(lookAt(dress, 3)).toMatchObject({ isOrganisation: true })
  })

  it('marks who decides', () => {
    const { dress } = dressedBy('warmth')
    expect([0, 1, 2].map((index) => lookAt(dress, index).decides)).toEqual([true, false, false])
  })

  it.each([
    ['last contact', { month: 1, none: 2 }],
    ['circle', { inner: 1, none: 2 }],
    ['tag', { 7: 1, 8: 1, others: 1 }],
    ['organisation', { 1: 1, others: 2 }],
  ] as const)('counts people by %s', (colourBy, counts) => {
    const found = dressedBy(colourBy).counts
    expect(Object.fromEntries(found)).toEqual(counts)
  })

  it('sizes people by closeness, ties, and communities they bridge', () => {
    const radii = (sizeBy: Reading['sizeBy']) => [
      ...dressedBy('warmth', { sizeBy }).dress.radiusPx.slice(0, 3),
    ]
    for (const sizeBy of ['closeness', 'ties', 'bridging'] as const) {
      const [first = 0, second = 0] = radii(sizeBy)
      expect(first).toBeGreaterThan(second)
    }
  })

  it('lets all others step back when the map is narrowed, and counts whom it shows', () => {
    const narrowed = dressedBy('warmth', { filter: { ...NO_FILTER, tagIds: [7], functions: [] } })
    expect([...narrowed.dress.presence]).toEqual([
      PRESENCE.seen,
      PRESENCE.back,
      PRESENCE.back,
      PRESENCE.back,
    ])
    expect(narrowed.seen).toBe(1)
  })

  it('looks at one class of the legend alone, and still counts the others', () => {
    const { dress, counts, seen } = dressedBy('warmth', { only: 'dormant' })
    expect([...dress.presence]).toEqual([
      PRESENCE.back,
      PRESENCE.seen,
      PRESENCE.back,
      PRESENCE.seen,
    ])
    expect(counts.get('strong')).toBe(1)
    expect(seen).toBe(1)
  })

  it('leaves out who was not known yet on that day', () => {
    const { dress } = dressedBy('warmth', {
      standingOf: ({ person }) => (person?.id === 2 ? null : person),
    })
    expect([...dress.presence]).toEqual([
      PRESENCE.seen,
      PRESENCE.absent,
      PRESENCE.seen,
      PRESENCE.absent,
    ])
  })
})
