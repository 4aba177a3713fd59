import { counted } from '../counted.ts'
import { denseGroup } from '../structure/denseGroup.ts'
import { type Insight, named } from './insight.ts'
import { byWarmth, isWarm } from './network.ts'
import { peopleAt, type Survey } from './survey.ts'
import { around } from './words.ts'

/** From here on one meeting saves others. A design choice. */
const LEAST_WARM = 4

/** Share of pairs who must know each other. A design choice. */
const LEAST_SHARE = 2 / 3

/** More do not sit at one table. */
const MOST_TO_MEET = 8

/** The community in which most warm relationships are with people who know each other anyway. */
export function redundantCommunity({ network, graph, communities }: Survey): Insight | undefined {
  const { people } = network
  const [found] = communities
    .flatMap(({ ground, nodes }) => {
      const warm = nodes.filter((node) => people[node] && isWarm(people[node]))
      const group = denseGroup(graph, warm, LEAST_SHARE)
      return group && group.nodes.length >= LEAST_WARM ? [{ ground, ...group }] : []
    })
    .toSorted((a, b) => b.nodes.length - a.nodes.length)
  if (!found) return undefined

  const { ground, links } = found
  const group = peopleAt(network, found.nodes).toSorted(byWarmth)
  const pairs = (group.length * (group.length - 1)) / 2
  return {
    kind: 'redundant community',
    sentence: `You keep ${counted(group.length, 'relationship')}${around(ground)} warm, and ${shareInWords(links / pairs)}.`,
    figures: [
      { label: 'People, each strong or familiar', value: group.length },
      { label: 'Pairs among them', value: pairs },
      { label: 'Pairs with a confirmed tie', value: links },
    ],
    explanation:
      `Of the people of one community whose warmth is strong or familiar, these are as many as have ` +
      `confirmed ties in two thirds of all pairs or more. What one of them hears, the others hear ` +
      `too: seeing them together keeps all of them warm, and leaves time for others.`,
    people: named(group),
    action: {
      kind: 'plan a follow-up',
      personIds: group.slice(0, MOST_TO_MEET).map(({ id }) => id),
      title: ground === null ? 'Meet them together' : `Meet the people${around(ground)} together`,
    },
  }
}

function shareInWords(share: number): string {
  if (share === 1) return 'all of these people know each other'
  return share >= 0.9
    ? 'nearly all of these people know each other'
    : 'most of these people know each other'
}
