import { neighboursOf } from '../structure/graph.ts'
import { sleepersOn } from '../waking.ts'
import { contactFigures, contactInWords, contactWith, WAKING_IN_WORDS } from './contact.ts'
import { type Insight, named } from './insight.ts'
import { isDormant } from './network.ts'
import { peopleAt, type Survey } from './survey.ts'

/** Two are where many stand. A design choice. */
const LEAST_COMMUNITIES = 3

/** The dormant relationship with the person whose ties lead into most communities. */
export function dormantGoBetween({ network, graph }: Survey): Insight | undefined {
  const { on, people } = network
  const between = people.flatMap((person, node) => {
    if (!isDormant(person) || person.isPlanned) return []
    const tied = peopleAt(network, neighboursOf(graph, node).keys())
    const communities = new Set(tied.flatMap(({ community }) => community ?? [])).size
    return communities >= LEAST_COMMUNITIES ? [{ ...person, tied, communities }] : []
  })
  // Between equals the order stays that of what is worth waking.
  const [found] = sleepersOn(on, between).toSorted((a, b) => b.communities - a.communities)
  if (!found) return undefined

  const { name, tied, communities } = found
  return {
    kind: 'dormant bridge',
    sentence: `${name} knows people in ${communities} communities, and ${contactInWords(on, found)}.`,
    figures: [
      { label: `Communities in which ${name} knows somebody`, value: communities },
      { label: `People ${name} has a confirmed tie to`, value: tied.length },
      ...contactFigures(on, found),
    ],
    explanation:
      `People who have more ties to each other than to others are one community on the map (Louvain). ` +
      `Of the dormant relationships, this is the one whose confirmed ties lead into most of them. ` +
      WAKING_IN_WORDS,
    people: named([found, ...tied]),
    action: contactWith(found),
  }
}
