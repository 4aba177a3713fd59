import type { GraphExport, GraphFormat } from '#domain/graph'
import { edgesCsv, nodesCsv } from './csv.ts'
import { gexf } from './gexf.ts'
import { graphml } from './graphml.ts'
import { graphTable } from './table.ts'

export interface GraphFile {
  name: string
  text: string
}

/** The files of a format: one, or for CSV the nodes and then the edges. */
export function graphFiles(graph: GraphExport, format: GraphFormat): GraphFile[] {
  const table = graphTable(graph)
  switch (format) {
    case 'graphml':
      return [{ name: 'kithmap-network.graphml', text: graphml(table) }]
    case 'gexf':
      return [{ name: 'kithmap-network.gexf', text: gexf(table) }]
    case 'csv':
      return [
        { name: 'kithmap-network-nodes.csv', text: nodesCsv(table) },
        { name: 'kithmap-network-edges.csv', text: edgesCsv(table) },
      ]
  }
}
