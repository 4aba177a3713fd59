import { expect, it } from 'vitest'
import { withNames } from '#domain/graphNames'
import { SMALL } from '../../support/graphs.ts'

const [muller] = SMALL.nodes.people

it('leaves everything where names are let out', () => {
  expect(withNames(SMALL, 'full')).toEqual(SMALL)
})

it('leaves initials of people, and the names of organisations', () => {
  const { nodes, edges } = withNames(SMALL, 'initials')
  expect(nodes.people.map(({ name }) => name)).toEqual(['JS', 'AC', '张🚀'])
  expect(nodes.people[0]).toEqual({ ...muller, name: 'JS', headline: '' })
  expect(nodes.organisations).toEqual(SMALL.nodes.organisations)
  expect(edges).toEqual(SMALL.edges)
})

it('leaves numbers in the place of hidden names, and nothing else that names anybody', () => {
  const { nodes, edges } = withNames(SMALL, 'hidden')
  expect(nodes.people.map(({ name }) => name)).toEqual(['Person 12', 'Person 13', 'Person 14'])
  expect(nodes.organisations.map(({ name }) => name)).toEqual(['Organisation 3'])
  expect(nodes.people[0]).toEqual({
    ...muller,
    name: 'Person 12',
    headline: '',
    organisation: '',
    tags: [],
  })
  expect(edges).toEqual(SMALL.edges)
})
