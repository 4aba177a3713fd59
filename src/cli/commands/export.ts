import { GRAPH_FORMATS } from '#domain/graph'
import { type Command, Misuse, type Run } from '../command.ts'
import { exportCalendar } from './exportCalendar.ts'
import { exportGraph } from './exportGraph.ts'

type Export = (run: Run, out: string) => Promise<void>

/** What may be exported, by the name of its format. */
const EXPORTS: ReadonlyMap<string, Export> = new Map([
  ['ics', exportCalendar],
  ...GRAPH_FORMATS.map((format): [string, Export] => [
    format,
    (run, out) => exportGraph(run, out, format),
  ]),
])

export const exportFile: Command = {
  usage: 'export ics|graphml|gexf|csv --out FILE [--feed NAME] [--privacy LEVEL] [--names LEVEL]',
  summary: 'a calendar, or the network as a graph',
  details: [
    'ics takes --feed follow-ups (the usual one), keep-in-touch, birthdays, target-steps or all, and',
    '--privacy full, discreet or opaque.',
    'graphml, gexf and csv take --names full, initials or hidden; --suggested adds ties nobody has',
    'confirmed, --people-only leaves organisations out. csv writes two files: for --out a.csv',
    'these are a-nodes.csv and a-edges.csv.',
  ],
  options: {
    out: { type: 'string' },
    privacy: { type: 'string' },
    feed: { type: 'string' },
    names: { type: 'string' },
    suggested: { type: 'boolean' },
    'people-only': { type: 'boolean' },
  },
  async run(run) {
    const write = run.words.length === 1 ? EXPORTS.get(run.words[0] ?? '') : undefined
    if (!write) throw new Misuse(`export takes one format: ${[...EXPORTS.keys()].join(', ')}.`)
    if (!run.options.out) throw new Misuse('export needs --out FILE.')
    await write(run, run.options.out)
  },
}
