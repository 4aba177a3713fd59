import { counted } from '../counted.ts'
import { degree } from '../structure/graph.ts'
import { type Insight, named } from './insight.ts'
import { peopleAt, type Survey } from './survey.ts'

/** Suggested ties, on which nothing here is built before they are confirmed. */
export function tiesToConfirm(survey: Survey): Insight | undefined {
  const { network, graph, coverage, suggested: suggestedLinks } = survey
  const { confirmed, suggested } = coverage
  if (suggested === 0) return undefined

  const counts = new Map<number, number>()
  for (const { from, to } of suggestedLinks) {
    counts.set(from, (counts.get(from) ?? 0) + 1)
    counts.set(to, (counts.get(to) ?? 0) + 1)
  }
  const most = [...counts].toSorted(([, a], [, b]) => b - a).map(([node]) => node)
  return {
    kind: 'ties to confirm',
    sentence: `${counted(suggested, 'tie looks', 'ties look')} likely and ${suggested === 1 ? 'waits' : 'wait'} for your word.`,
    figures: [
      { label: 'Suggested ties', value: suggested },
      { label: 'Confirmed ties', value: confirmed },
      {
        label: 'People with a suggested tie and no confirmed one',
        value: most.filter((node) => degree(graph, node) === 0).length,
      },
    ],
    explanation:
      `A tie is suggested where two people were at the same organisation, school or event at the same ` +
      `time, or are named together. Before you confirm it, only the communities of the map lean on it.`,
    people: named(peopleAt(network, most)),
    action: { kind: 'confirm ties' },
  }
}
