import { counted } from '#domain/counted'
import type { GraphFormat } from '#domain/graph'
import { GraphNames } from '#domain/graphNames'
import { Misuse, type Run } from '../command.ts'
import { writeWhole } from '../writeWhole.ts'

/** Writes the network as a file for other programs; as two for CSV, nodes and edges. */
export async function exportGraph(
  { open, options, say, tell }: Run,
  out: string,
  format: GraphFormat,
): Promise<void> {
  if (options.privacy !== undefined)
    throw new Misuse(`--privacy is for ics; ${format} takes --names full, initials or hidden.`)
  const names = GraphNames.optional().safeParse(options.names)
  if (!names.success)
    throw new Misuse(`--names takes full, initials or hidden, not ${options.names}.`)

  const { client } = open()
  const { files, people, ties } = await client.graph.export({
    format,
    names: names.data,
    withSuggested: options.suggested,
    withOrganisations: !options['people-only'],
  })
  const paths = format === 'csv' ? [suffixed(out, 'nodes'), suffixed(out, 'edges')] : [out]
  for (const [index, { text }] of files.entries()) await writeWhole(paths[index] ?? out, text)
  say(`${paths.join(', ')}: ${counted(people, 'person', 'people')}, ${counted(ties, 'tie')}.`)
  tell({ files: paths, people, ties })
}

/** "people.csv" becomes "people-nodes.csv". */
function suffixed(path: string, suffix: string): string {
  return `${path.replace(/\.csv$/i, '')}-${suffix}.csv`
}
