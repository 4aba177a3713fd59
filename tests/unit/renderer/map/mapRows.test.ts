import type { RowSort } from '#domain/mapReading'
import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { NO_FILTER } from '#domain/mapReading'
import { classesBy } from '../../../../renderer/map/classes.ts'
import { alphabetical, mapRows, sortedRows } from '../../../../renderer/map/mapRows.ts'
import type { Reading } from '../../../../renderer/map/reading.ts'
import { dressed } from '../../../../renderer/map/wardrobe.ts'
import { mapPerson } from './mapPerson.ts'
import { PALETTE, READING, sceneOfPeople } from './mapScene.ts'

const day = (text: string) => Day.parse(text)

const people = [
  mapPerson(1, { name: 'Zoë Quist', band: 'strong', warmth: 4, lastContact: day('2026-11-20') }),
  mapPerson(2, { name: 'ada Berg', band: 'unknown', warmth: 0, organisationId: 1 }),
  mapPerson(3, { name: 'Bo Lind', band: 'weak', warmth: 1, lastContact: day('2026-01-02') }),
  mapPerson(4, { name: 'Åsa Alm', band: 'strong', warmth: 3, organisationId: 1, circle: 'inner' }),
]
const scene = sceneOfPeople(people, ({ id }) => ({ x: id, y: 0, community: 0 }), {
  organisations: [{ id: 1, name: 'Acme', people: 2, place: null }],
  ties: [
    { from: 1, to: 2, kind: 'knows', state: 'confirmed' },
    { from: 1, to: 3, kind: 'knows', state: 'suggested' },
    { from: 1, to: 4, kind: 'knows', state: 'rejected' },
  ],
})

function rowsOf(more: Partial<Reading> = {}) {
  const reading = { ...READING, ...more }
  const classes = classesBy(reading.colourBy, scene, { tags: new Map() }, PALETTE, reading.today)
  const { dress } = dressed(scene, reading, classes, PALETTE)
  return { classes, rows: mapRows(scene, dress, classes, reading.standingOf) }
}

describe('mapRows', () => {
  it('says of everybody their colour, organisation, community and number of ties', () => {
    const [zoe, ada] = rowsOf().rows

    expect(zoe).toMatchObject({ colour: { key: 'strong' }, organisation: null, ties: 2 })
    expect(ada).toMatchObject({ organisation: 'Acme', community: 'Acme', ties: 1 })
  })

  it('leaves out organisations and whoever steps back', () => {
    const { rows } = rowsOf({ filter: { ...NO_FILTER, bands: ['strong'] } })
    expect(rows.map(({ person }) => person.name)).toEqual(['Zoë Quist', 'Åsa Alm'])
  })

  it('leaves out whoever was not known on the day', () => {
    const { rows } = rowsOf({ standingOf: ({ person }) => (person?.id === 3 ? person : null) })
    expect(rows.map(({ person }) => person.name)).toEqual(['Bo Lind'])
  })
})

describe('sortedRows', () => {
  const names = (by: RowSort, isReversed: boolean, more: Partial<Reading> = {}) => {
    const { rows, classes } = rowsOf(more)
    const byName = alphabetical(scene.nodes.map(({ name }) => name))
    const sorted = sortedRows(rows, by, isReversed, classes, byName)
    return sorted.map(({ person }) => person.name.split(' ')[0])
  }

  it.each([
    ['name', ['ada', 'Åsa', 'Bo', 'Zoë']],
    ['warmth', ['Zoë', 'Åsa', 'Bo', 'ada']],
    ['last-contact', ['Zoë', 'Bo', 'ada', 'Åsa']],
    ['organisation', ['ada', 'Åsa', 'Bo', 'Zoë']],
    ['ties', ['Zoë', 'ada', 'Bo', 'Åsa']],
  ] as const)('sorts by %s, those alike by name', (by, expected) => {
    expect(names(by, false)).toEqual(expected)
  })

  it('sorts by colour in the order of the legend', () => {
    expect(names('colour', false, { colourBy: 'circle' })).toEqual(['Åsa', 'ada', 'Bo', 'Zoë'])
  })

  it.each([
    ['warmth', ['Bo', 'Åsa', 'Zoë', 'ada']],
    ['last-contact', ['Bo', 'Zoë', 'ada', 'Åsa']],
    ['ties', ['Åsa', 'ada', 'Bo', 'Zoë']],
  ] as const)('reversed by %s, still names last those of whom nothing is known', (by, expected) => {
    expect(names(by, true)).toEqual(expected)
  })
})
