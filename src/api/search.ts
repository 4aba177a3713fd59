import {
  foundFollowUps,
  foundNotes,
  foundOrganisations,
  foundPeople,
  matchOf,
  peopleByContact,
} from '#db/queries/search'
import type { SearchResult } from '#contract/search'
import { os } from './context.ts'
import { interactionsSaying } from './foundInteractions.ts'

const NOTHING: SearchResult = {
  people: [],
  organisations: [],
  notes: [],
  interactions: [],
  followUps: [],
}

export const search = os.search.router({
  find: os.search.find.handler(({ context, input }) => {
    const match = matchOf(input.text)
    if (match === undefined) return NOTHING

    const { limit } = input
    const { read } = context.db
    const network = context.network(context.today())
    const named = foundPeople(read, match, limit)
    const addressed = named.length < limit ? peopleByContact(read, match, limit) : []
    const people = new Map([...named, ...addressed].map((person) => [person.id, person]))
    return {
      people: [...people.values()].slice(0, limit).map((person) => ({
        ...person,
        band: network.get(person.id)?.band ?? 'unknown',
      })),
      organisations: foundOrganisations(read, match, limit),
      notes: foundNotes(read, match, limit),
      interactions: interactionsSaying(read, { match, text: input.text, limit }),
      followUps: foundFollowUps(read, match, limit),
    }
  }),
})
