import { GRAPH_FORMATS, type GraphFormat } from '#domain/graph'
import type { GraphNames } from '#domain/graphNames'

export type PictureFormat = 'png' | 'svg'
export type ExportFormat = PictureFormat | GraphFormat

export const FORMATS = [
  { value: 'png', label: 'PNG' },
  { value: 'svg', label: 'SVG' },
  { value: 'gexf', label: 'GEXF' },
  { value: 'graphml', label: 'GraphML' },
  { value: 'csv', label: 'CSV' },
] as const satisfies { value: ExportFormat; label: string }[]

export const PURPOSES: Readonly<Record<ExportFormat, string>> = {
  png: 'A picture of what you see now.',
  svg: 'A drawing of what you see now, sharp at any size.',
  gexf: 'For Gephi: with the places of the map, and a colour for each community.',
  graphml: 'For Gephi, networkx, igraph and others.',
  csv: 'Two tables: who there is, and who is tied to whom.',
}

const SHOWN = { value: 'full', label: 'Names' } as const
const INITIALS = { value: 'initials', label: 'Initials' } as const
const HIDDEN = { value: 'hidden', label: 'No names' } as const

/** What may be told of who is who; a picture has no room for initials. */
export function nameChoices(format: ExportFormat): readonly { value: GraphNames; label: string }[] {
  return isGraph(format) ? [SHOWN, INITIALS, HIDDEN] : [SHOWN, HIDDEN]
}

export function isGraph(format: ExportFormat): format is GraphFormat {
  return GRAPH_FORMATS.some((graph) => graph === format)
}

/** What leaves with the file, and what stays. */
export function tellsOf(format: ExportFormat, names: GraphNames): string {
  return (isGraph(format) ? OF_GRAPH : OF_PICTURE)[names]
}

const OF_PICTURE: Readonly<Record<GraphNames, string>> = {
  full: 'The picture shows what you see now, with every name that can be read on it.',
  initials: 'The picture shows what you see now, without a name on it.',
  hidden: 'The picture shows what you see now, without a name on it.',
}

const OF_GRAPH: Readonly<Record<GraphNames, string>> = {
  full: 'The file tells the name, position, organisation and tags of everybody but you, how close and warm it is between you, the day of the last contact, and who is tied to whom. Notes, addresses and numbers stay here.',
  initials:
    'The file has initials for names and leaves titles out, but organisations, tags and everything else as they are: whoever knows these people may still tell who is who.',
  hidden:
    'The file has numbers for names and leaves out titles, organisations’ names and tags. What goes with it is the shape of your network, with circles, closeness, warmth and the day of the last contact.',
}
