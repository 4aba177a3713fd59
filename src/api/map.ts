import { currentEmployments, drawnTies, mapPlaces, storePlace } from '#db/queries/map'
import type { MapOrganisation, MapPlace } from '#contract/map'
import { os } from './context.ts'

export const map = os.map.router({
  graph: os.map.graph.handler(({ context }) => {
    const { read } = context.db
    const peoplePlaces = new Map<number, MapPlace>()
    const organisationPlaces = new Map<number, MapPlace>()
    for (const { personId, organisationId, ...place } of mapPlaces(read)) {
      if (personId !== null) peoplePlaces.set(personId, place)
      if (organisationId !== null) organisationPlaces.set(organisationId, place)
    }

    const organisations = new Map<number, MapOrganisation>()
    for (const { organisationId: id, name } of currentEmployments(read)) {
      const known = organisations.get(id)
      if (known) known.people += 1
      else organisations.set(id, { id, name, people: 1, place: organisationPlaces.get(id) ?? null })
    }

    const network = context.network(context.today())
    return {
      people: [...network.values()].map(
        ({
          id,
          name,
          headline,
          status,
          circle,
          closeness,
          warmth,
          band,
          lastContact,
          organisationIds,
        }) => ({
          id,
          name,
          headline,
          status,
          circle,
          closeness,
          warmth,
          band,
          lastContact,
          organisationId: organisationIds[0] ?? null,
          place: peoplePlaces.get(id) ?? null,
        }),
      ),
      organisations: [...organisations.values()],
      ties: drawnTies(read).filter(({ from, to }) => network.has(from) && network.has(to)),
    }
  }),

  place: os.map.place.handler(async ({ context, input }) => {
    await context.db.write(['map'], null, (tx) => {
      for (const place of input.places) storePlace(tx, place)
    })
  }),
})
