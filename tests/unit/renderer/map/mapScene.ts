import type { MapGraph, MapPerson } from '#contract/map'
import { Day } from '#domain/day'
import type { Palette } from '../../../../renderer/map/palette.ts'
import type { Reading } from '../../../../renderer/map/reading.ts'
import { NO_FILTER } from '#domain/mapReading'
import { networkOf } from '../../../../renderer/map/network.ts'
import { sceneOf } from '../../../../renderer/map/scene.ts'

/** A scene of people at given places. */
export function sceneOfPeople(
  people: readonly MapPerson[],
  placeOf: (person: MapPerson, index: number) => { x: number; y: number; community?: number },
  more: Partial<MapGraph> = {},
) {
  const organisations = more.organisations ?? []
  const graph: MapGraph = { people: [...people], organisations, ties: [], events: [], ...more }
  const places = [
    ...people.map((person, index) => ({
      community: 0,
      isPinned: false,
      ...placeOf(person, index),
    })),
    ...organisations.map(() => ({ x: 0, y: 0, community: 0, isPinned: false })),
  ]
  return sceneOf(graph, networkOf(graph), places)
}

/** Everybody as they are today. */
export const READING: Reading = {
  colourBy: 'warmth',
  sizeBy: 'closeness',
  filter: NO_FILTER,
  only: null,
  today: Day.parse('2026-11-23'),
  standingOf: ({ person }) => person,
}

export const PALETTE: Palette = {
  paper: '#fff',
  sheet: '#fff',
  ink: '#000',
  inkSoft: '#333',
  inkFaint: '#666',
  line: '#ddd',
  lineStrong: '#bbb',
  accent: '#808',
  introduced: '#a80',
  gold: '#fc0',
  bands: { strong: '#f00', familiar: '#fa0', weak: '#888', dormant: '#00f', unknown: '#999' },
  areas: ['#eee'],
  categories: ['#101', '#202', '#303', '#404', '#505', '#606', '#707', '#808', '#999'],
  scale: ['#0a0', '#0b0', '#0c0', '#0d0', '#0e0'],
  sans: 'sans-serif',
  serif: 'serif',
}
