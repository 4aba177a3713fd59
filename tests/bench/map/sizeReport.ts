import type { FrameTimes, Journey } from './journey.ts'
import type { Measure } from './measure.ts'
import type { SizeMeasures } from './size.ts'
import { textTable } from './textTable.ts'

/** All that was measured with so many people, as text. Times are milliseconds. */
export function sizeReport(size: SizeMeasures): string {
  const { uncapped, capped } = size
  const all = [
    uncapped.emptyCanvas,
    uncapped.emptyVis,
    uncapped.ours,
    ...(uncapped.vis ? [uncapped.vis] : []),
    ...uncapped.others,
  ]
  const journeys: [string, Journey][] = [
    ...all.flatMap(({ name, first, second }): [string, Journey][] => [
      [name, first],
      ...(second ? [[`${name}, again`, second] satisfies [string, Journey]] : []),
    ]),
    [`${capped.emptyCanvas.name}, 60 Hz`, capped.emptyCanvas.first],
    [`${capped.ours.name}, 60 Hz`, capped.ours.first],
    ...(capped.ours.second
      ? [[`${capped.ours.name}, 60 Hz, again`, capped.ours.second] satisfies [string, Journey]]
      : []),
  ]
  return [
    `${size.people.toLocaleString('en')} people: ${size.nodes} nodes, ${size.ties} ties, ${size.widthPx} × ${size.heightPx} px`,
    ...(uncapped.vis
      ? []
      : ['Other maps are left out at this size: one journey would take minutes.']),
    '',
    textTable([OPENING, ...all.map(openingRow)]),
    '',
    textTable([JOURNEY, ...journeys.map(([name, journey]) => journeyRow(name, journey))]),
    ...(uncapped.vis ? NOTES : []),
    '',
    textTable([POINTER, ...all.flatMap(pointerRow)]),
    '',
    layoutLines(size),
  ].join('\n')
}

const NOTES = [
  'vis-network tuned draws no ties while it moves. sigma is made for a GPU, on which it would do far better.',
]

const OPENING = ['to the map, ms', 'drawn', 'complete', 'from a reload', 'heap, MB']

function openingRow({ name, drawn, complete, reloaded, heap }: Measure): string[] {
  return [
    name,
    drawn.toFixed(0),
    complete === null ? '–' : complete.toFixed(0),
    reloaded.toFixed(0),
    heap.toFixed(1),
  ]
}

const JOURNEY = [
  'frames, ms: p50/p95/max',
  'whole journey',
  'far',
  'middle',
  'near',
  'zooming',
  'at rest, max',
  'longest task',
  'frames',
]

function journeyRow(name: string, journey: Journey): string[] {
  const { whole, far, middle, near, zooming, restMax, longestTask, frames, isWhole } = journey
  return [
    name,
    ...[whole, far, middle, near, zooming].map(timesText),
    restMax.toFixed(0),
    longestTask === 0 ? '–' : longestTask.toFixed(0),
    isWhole ? String(frames) : `${frames}, broken off`,
  ]
}

function timesText({ p50, p95, max }: FrameTimes): string {
  return Number.isNaN(p50) ? '–' : [p50, p95, max].map(msText).join('/')
}

const POINTER = [
  'script, ms',
  'pointer to a person, p50',
  'p95',
  'people',
  'click',
  'longest frame after it',
]

function pointerRow({ name, pointer }: Measure): string[][] {
  if (!pointer) return []
  const { hoverP50, hoverP95, moves, click, clickFrame } = pointer
  return [
    [name, ...[hoverP50, hoverP95].map(msText), String(moves), msText(click), msText(clickFrame)],
  ]
}

function msText(ms: number): string {
  return Number.isNaN(ms) ? '–' : ms.toFixed(ms < 100 ? 1 : 0)
}

function layoutLines({ layout, physics, kept, newcomer }: SizeMeasures): string {
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`
  const percent = (share: number) => `${(share * 100).toFixed(2)} %`
  return [
    `layout from nothing: first picture ${seconds(layout.firstPicture)}, done ${seconds(layout.done)}, ties kept ${percent(kept.ours)}`,
    ...(physics && kept.physics !== null
      ? [
          `vis-network's physics: ${physics.isEstimate ? 'about ' : ''}${seconds(physics.done)}${physics.isEstimate ? ', from the iterations done in the time it got' : ''}, ties kept ${percent(kept.physics)}`,
        ]
      : []),
    `one person more: on the map after ${seconds(newcomer.shown)}; others moved by ${percent(newcomer.medianMove)} of its width (median), ${percent(newcomer.longestMove)} at most`,
  ].join('\n')
}
