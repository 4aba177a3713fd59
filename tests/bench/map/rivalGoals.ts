import type { Figure } from '../report.ts'
import { inPercent, timesFaster, withPeople } from './figures.ts'
import type { SizeMeasures } from './size.ts'

/** Against other maps with the same network. */
export function rivalFigures(size: SizeMeasures): Figure[] {
  const { uncapped, layout, physics, kept, people } = size
  const { ours, vis, others } = uncapped
  const cytoscape = others.find(({ name }) => name.startsWith('cytoscape'))
  const who = withPeople(people)
  return [
    ...(vis
      ? [
          timesFaster(`map${who} drawn`, vis.name, ours.drawn, vis.drawn, 8),
          timesFaster(`frame p95${who}`, vis.name, ours.first.whole.p95, vis.first.whole.p95, 15),
        ]
      : []),
    ...(cytoscape
      ? [
          timesFaster(
            `frame p95${who}`,
            cytoscape.name,
            ours.first.whole.p95,
            cytoscape.first.whole.p95,
            30,
          ),
        ]
      : []),
    ...(physics && kept.physics !== null
      ? [
          timesFaster(
            `layout from nothing${who}`,
            `vis-network's physics${physics.isEstimate ? ', estimated' : ''}`,
            layout.done,
            physics.done,
            30,
          ),
          {
            work: `ties kept together by the layout${who}`,
            against: "vis-network's physics in the time it got",
            measured: `${inPercent(kept.ours)} (${inPercent(kept.physics)})`,
            goal: 'more',
            isMet: kept.ours > kept.physics,
          },
        ]
      : []),
  ]
}
