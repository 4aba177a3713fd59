import { counted } from '../counted.ts'
import { neighboursOf } from '../structure/graph.ts'
import { type Insight, named } from './insight.ts'
import { byWarmth, type InsightPerson, type InsightTarget } from './network.ts'
import { peopleAt, type Survey } from './survey.ts'

interface Reach {
  target: InsightTarget
  /** Known people who are there. */
  inside: InsightPerson[]
  /** Known people who are not there, and have a confirmed tie to somebody who is. */
  beside: InsightPerson[]
  /** People to be met who are there. */
  wanted: InsightPerson[]
}

/** Who is at the most wanted organisation that can be reached, or one tie away from it. */
export function nearTarget(survey: Survey): Insight | undefined {
  const [reach] = survey.network.targets
    .filter(({ stage }) => stage !== 'closed')
    .map((target) => reachOf(survey, target))
    .filter(({ inside, beside }) => inside.length + beside.length > 0)
    .toSorted(
      (a, b) =>
        b.target.motivation - a.target.motivation ||
        b.inside.length - a.inside.length ||
        b.beside.length - a.beside.length,
    )
  if (!reach) return undefined

  const { target, inside, beside, wanted } = reach
  const askable = [...inside, ...beside]
  const asked = askable.find(({ isPlanned }) => !isPlanned) ?? askable[0]
  if (!asked) return undefined
  return {
    kind: 'near target',
    sentence: sentenceOf(reach),
    figures: [
      { label: 'People you know who are there', value: inside.length },
      { label: 'People you know who are tied to somebody there', value: beside.length },
      { label: 'How much you want it, 1 to 5', value: target.motivation },
    ],
    explanation:
      `Of the organisations you want to work with, this is the one you want most among those ` +
      `with somebody inside or one tie away. Inside is who has a position there now; one tie ` +
      `away is who has a confirmed tie to one of them. Those you are warmest with come first.`,
    people: named([...askable, ...wanted]),
    action: {
      kind: 'plan a follow-up',
      personIds: [asked.id],
      title: inside.includes(asked)
        ? `Ask ${asked.name} about ${target.name}`
        : `Ask ${asked.name} whom they know at ${target.name}`,
    },
  }
}

function reachOf({ network, nodes, graph }: Survey, target: InsightTarget): Reach {
  const insideNodes = new Set(target.personIds.flatMap((id) => nodes.get(id) ?? []))
  const besideNodes = new Set(
    [...insideNodes]
      .flatMap((node) => [...neighboursOf(graph, node).keys()])
      .filter((node) => !insideNodes.has(node)),
  )
  const there = peopleAt(network, insideNodes).toSorted(byWarmth)
  return {
    target,
    inside: there.filter(({ status }) => status === 'known'),
    beside: peopleAt(network, besideNodes)
      .filter(({ status }) => status === 'known')
      .toSorted(byWarmth),
    wanted: there.filter(({ status }) => status === 'wanted'),
  }
}

function sentenceOf({ target, inside, beside }: Reach): string {
  const are = beside.length === 1 ? 'is' : 'are'
  if (inside.length === 0)
    return `Nobody you know is at ${target.name}, but ${counted(beside.length, 'person you know', 'people you know')} ${are} one tie away.`
  const there = `You know ${counted(inside.length, 'person', 'people')} at ${target.name}`
  return beside.length === 0
    ? `${there}.`
    : `${there}, and ${counted(beside.length, 'more is', 'more are')} one tie away.`
}
