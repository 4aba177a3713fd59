import { counted } from '../counted.ts'
import { type Articulation, articulationsOf, nodesBeyond } from '../structure/articulations.ts'
import { withHub } from '../structure/graph.ts'
import { type Insight, named } from './insight.ts'
import { isInTouch } from './network.ts'
import { groundOf, peopleAt, type Survey } from './survey.ts'
import { around } from './words.ts'

/** Losing the way to fewer is not worth a sentence. A design choice. */
const LEAST_BEYOND = 3

/**
 * The person without whom there would be no way to most others.
 *
 * Only here am I part of the graph, tied to those I am in touch with: whoever I am out of touch
 * with is reached through others, or not at all.
 */
export function singleBridge({ network, graph }: Survey): Insight | undefined {
  const { people } = network
  const me = people.length
  const inTouch = people.keys().filter((node) => people[node] && isInTouch(people[node]))
  const found = articulationsOf(withHub(graph, inTouch), me)
  const bridges = found.points
    .flatMap((point) => {
      const person = people[point.node]
      const isMine = point.component.first === 0 && person && isInTouch(person)
      return isMine && sizeBeyond(point) >= LEAST_BEYOND ? [{ person, point }] : []
    })
    .toSorted((a, b) => sizeBeyond(b.point) - sizeBeyond(a.point))
  const [bridge] = bridges
  if (!bridge) return undefined

  const { name, id } = bridge.person
  const nodes = nodesBeyond(found, bridge.point)
  const beyond = peopleAt(network, nodes)
  const there = groundOf(network, nodes)
  return {
    kind: 'single bridge',
    sentence: `Only ${name} links you to ${counted(beyond.length, 'person', 'people')}${around(there)}.`,
    figures: [
      { label: `People to whom ${name} is the only way`, value: beyond.length },
      {
        label: 'Of these, people you know and are out of touch with',
        value: beyond.filter(({ status }) => status === 'known').length,
      },
      { label: 'People who are the only way to three others or more', value: bridges.length },
    ],
    explanation:
      `Beginning at everybody you are in touch with (weak, familiar or strong) and going on along ` +
      `confirmed ties, there is no way to these people without ${name} (an articulation point). You ` +
      `are in touch with none of them yourself.`,
    people: named([bridge.person, ...beyond]),
    action: {
      kind: 'plan a follow-up',
      personIds: [id],
      title: `Ask ${name} whom else to know${around(there)}`,
    },
  }
}

function sizeBeyond({ parts }: Articulation): number {
  return parts.reduce((sum, { size }) => sum + size, 0)
}
