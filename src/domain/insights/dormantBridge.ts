import { counted } from '../counted.ts'
import { articulationsOf, cutOffBy, nodesCutOff } from '../structure/articulations.ts'
import { sleepersOn } from '../waking.ts'
import { contactFigures, contactInWords, contactWith, WAKING_IN_WORDS } from './contact.ts'
import { type Insight, named } from './insight.ts'
import { isDormant } from './network.ts'
import { groundOf, peopleAt, type Survey } from './survey.ts'
import { around } from './words.ts'

/** Fewer are no group. A design choice. */
const LEAST_CUT_OFF = 3

/**
 * The dormant relationship with the person who alone joins most people to the rest.
 *
 * I am not in the graph: everybody would be joined by me.
 */
export function dormantBridge({ network, graph }: Survey): Insight | undefined {
  const { on, people } = network
  const found = articulationsOf(graph)
  const dormant = found.points.flatMap((point) => {
    const person = people[point.node]
    const size = cutOffBy(point)
    return person && isDormant(person) && size >= LEAST_CUT_OFF ? [{ ...person, size, point }] : []
  })
  const unplanned = dormant.filter(({ isPlanned }) => !isPlanned)
  // Between equals the order stays that of what is worth waking.
  const [bridge] = sleepersOn(on, unplanned).toSorted((a, b) => b.size - a.size)
  if (!bridge) return undefined

  const { name, size } = bridge
  const nodes = nodesCutOff(found, bridge.point)
  const joined = counted(size, 'person', 'people') + around(groundOf(network, nodes))
  return {
    kind: 'dormant bridge',
    sentence: `${name} alone joins ${joined} to the others, and ${contactInWords(on, bridge)}.`,
    figures: [
      { label: `People whom ${name} alone joins to the others`, value: size },
      ...contactFigures(on, bridge),
      { label: 'Dormant people who so join three others or more', value: dormant.length },
    ],
    explanation:
      `Along confirmed ties, and without you among them, these people hang together with the others ` +
      `through ${name} alone (an articulation point). ${WAKING_IN_WORDS}`,
    people: named([bridge, ...peopleAt(network, nodes)]),
    action: contactWith(bridge),
  }
}
