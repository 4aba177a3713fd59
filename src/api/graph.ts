import { drawnPlaces, organisationNames, tiesOfStates } from '#db/queries/graph'
import { listTags } from '#db/queries/tags'
import type { GraphExport, GraphMembership } from '#domain/graph'
import { withNames } from '#domain/graphNames'
import { graphFiles } from '#formats/graph/files'
import { type Context, os } from './context.ts'

export const graph = os.graph.router({
  export: os.graph.export.handler(({ context, input }) => {
    const whole = exportedGraph(context, input)
    return {
      files: graphFiles(withNames(whole, input.names), input.format),
      people: whole.nodes.people.length,
      ties: whole.edges.ties.length,
    }
  }),
})

function exportedGraph(
  context: Context,
  { withOrganisations, withSuggested }: { withOrganisations: boolean; withSuggested: boolean },
): GraphExport {
  const { read } = context.db
  const network = context.network(context.today())
  const people = [...network.values()]
  const names = organisationNames(read)
  const tags = new Map(listTags(read).map(({ id, name }) => [id, name]))
  const places = drawnPlaces(read)
  const memberships = withOrganisations
    ? people.flatMap(({ id: personId, organisationIds }) =>
        [...new Set(organisationIds)].map((organisationId) => ({ personId, organisationId })),
      )
    : []

  return {
    nodes: {
      people: people.map((person) => ({
        ...person,
        organisation: names.get(person.organisationIds[0] ?? 0) ?? '',
        tags: person.tagIds.flatMap((id) => tags.get(id) ?? []),
        place: places.people.get(person.id) ?? null,
      })),
      organisations: [...headCounts(memberships)].map(([id, count]) => ({
        id,
        name: names.get(id) ?? '',
        people: count,
        place: places.organisations.get(id) ?? null,
      })),
    },
    edges: {
      ties: tiesOfStates(read, withSuggested ? ['confirmed', 'suggested'] : ['confirmed']).filter(
        ({ from, to }) => network.has(from) && network.has(to),
      ),
      memberships,
    },
  }
}

function headCounts(memberships: readonly GraphMembership[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const { organisationId } of memberships)
    counts.set(organisationId, (counts.get(organisationId) ?? 0) + 1)
  return counts
}
