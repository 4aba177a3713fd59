import { counted } from '../counted.ts'
import { sleepersOn } from '../waking.ts'
import { contactWith } from './contact.ts'
import { type Insight, named } from './insight.ts'
import { byWarmth, type InsightPerson, isWarm } from './network.ts'
import { peopleAt, type Survey } from './survey.ts'
import { around, listed } from './words.ts'

/** Smaller communities have few people to be warm with. A design choice. */
const LEAST_MEMBERS = 8

/** How many warm relationships still make a community a thin one. */
const MOST_WARM = 2

/** The largest community that is reached through one or two warm people only. */
export function thinCommunity({ network, communities }: Survey): Insight | undefined {
  const [thin] = communities
    .filter(({ nodes }) => nodes.length >= LEAST_MEMBERS)
    .map(({ ground, nodes }) => ({ ground, members: peopleAt(network, nodes) }))
    .map((community) => ({ ...community, warm: community.members.filter(isWarm) }))
    .filter(({ warm }) => warm.length > 0 && warm.length <= MOST_WARM)
    .toSorted((a, b) => b.members.length - a.members.length)
  if (!thin) return undefined

  const { ground, members } = thin
  const warm = thin.warm.toSorted(byWarmth)
  const [warmest] = warm
  if (!warmest) return undefined
  const candidates = members.filter(
    (person) => !isWarm(person) && person.status === 'known' && !person.isPlanned,
  )
  const [woken] = sleepersOn(network.on, candidates)
  const place = around(ground) || ' in one community'
  const one = warm.length === 1
  return {
    kind: 'thin community',
    sentence: `Of ${counted(members.length, 'person', 'people')}${place}, you are on warm terms with ${listed(warm.map((person) => person.name))} only.`,
    figures: [
      { label: 'People in this community', value: members.length },
      { label: 'Of these, strong or familiar', value: warm.length },
      { label: 'Of these, not met yet', value: members.filter(isWanted).length },
    ],
    explanation:
      `People who have more ties to each other than to others are one community on the map (Louvain). ` +
      `This is the largest in which ${one ? 'only one relationship is' : 'only two relationships are'} ` +
      `strong or familiar: if ${one ? 'it goes' : 'they go'} cold, you are out of touch with all of it.`,
    people: named(woken ? [...warm, woken] : warm),
    action: woken
      ? contactWith(woken)
      : {
          kind: 'plan a follow-up',
          personIds: [warmest.id],
          title: `Ask ${warmest.name} whom else to know${around(ground)}`,
        },
  }
}

function isWanted({ status }: InsightPerson): boolean {
  return status === 'wanted'
}
