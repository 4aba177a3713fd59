import { describe, expect, it } from 'vitest'
import type { MapTie } from '#contract/map'
import { tieMatrix } from '../../../../renderer/map/tieMatrix.ts'
import { mapPerson } from './mapPerson.ts'
import { sceneOfPeople } from './mapScene.ts'

// Ranks rise with closeness; 1, 4 and 5 are of one community.
const people = [1, 2, 3, 4, 5].map((id) => mapPerson(id, { closeness: id, organisationId: 1 }))
const tie = (from: number, to: number, more: Partial<MapTie>): MapTie => ({
  from,
  to,
  kind: 'knows',
  state: 'confirmed',
  ...more,
})
const scene = sceneOfPeople(
  people,
  ({ id }) => ({ x: id, y: 0, community: [2, 3].includes(id) ? 7 : 4 }),
  {
    organisations: [{ id: 1, name: 'Acme', people: 5, place: null }],
    ties: [
      tie(5, 4, {}),
      tie(1, 5, { kind: 'introduced' }),
      tie(2, 3, { state: 'suggested' }),
      tie(3, 5, { state: 'rejected' }),
    ],
  },
)
const nodes = scene.nodes.filter(({ person }) => person)
const idsOf = (matrix: ReturnType<typeof tieMatrix>) => matrix.people.map(({ id }) => id)

describe('tieMatrix', () => {
  const matrix = tieMatrix(scene, nodes, 40)

  it('puts the largest community first, and in each those of higher rank', () => {
    expect(idsOf(matrix)).toEqual([5, 4, 1, 3, 2])
    expect([0, 1, 2, 3, 4].filter(matrix.beginsCommunity)).toEqual([0, 3])
  })

  it('shows the ties between people, the same both ways', () => {
    const table = [0, 1, 2, 3, 4].map((row) =>
      [0, 1, 2, 3, 4].map((column) => matrix.tieBetween(row, column)?.at(0) ?? '.').join(''),
    )
    expect(table).toEqual(['.ci..', 'c....', 'i....', '....s', '...s.'])
  })

  it('keeps those of highest rank where there are too many', () => {
    const small = tieMatrix(scene, nodes, 3)
    expect(idsOf(small)).toEqual([5, 4, 3])
    expect(small.tieBetween(0, 1)).toBe('confirmed')
    expect(small.tieBetween(0, 2)).toBeNull()
  })

  it('is empty of nobody', () => {
    expect(tieMatrix(scene, [], 40).people).toEqual([])
  })
})
