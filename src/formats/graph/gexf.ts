import { communityColour } from './communityColour.ts'
import {
  EDGE_FIELDS,
  type GraphEdge,
  type GraphField,
  type GraphNode,
  type GraphTable,
  type GraphValues,
  NODE_FIELDS,
} from './table.ts'
import { xmlText } from './xml.ts'

const NAMESPACE = 'http://www.gexf.net/1.2draft'

/**
 * A graph as a GEXF 1.2 file, as Gephi, Gephi Lite and networkx read it.
 *
 * The schema has colour and position in the namespace of the graph, against its own documentation.
 * So the prefix `viz` stands for that namespace: the file is valid, and readers that look for the
 * prefix, or for the bare name, find both.
 *
 * @see https://gexf.net
 */
export function gexf({ nodes, edges }: GraphTable): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<gexf xmlns="${NAMESPACE}" xmlns:viz="${NAMESPACE}" version="1.2">`,
    '<meta><creator>Kithmap</creator></meta>',
    '<graph mode="static" defaultedgetype="undirected">',
    attributesOf('node', NODE_FIELDS),
    attributesOf('edge', EDGE_FIELDS),
    `<nodes count="${nodes.length}">`,
    ...nodes.map(nodeElement),
    '</nodes>',
    `<edges count="${edges.length}">`,
    ...edges.map(edgeElement),
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n')
}

function attributesOf(owner: 'node' | 'edge', fields: readonly GraphField[]): string {
  const attributes = fields.map(
    ({ name, type }) => `<attribute id="${name}" title="${name}" type="${type}"/>`,
  )
  return `<attributes class="${owner}">${attributes.join('')}</attributes>`
}

function nodeElement({ id, label, values, place }: GraphNode): string {
  const drawn = place ? drawnAt(place) : ''
  return `<node id="${id}" label="${xmlText(label)}">${attvaluesOf(NODE_FIELDS, values)}${drawn}</node>`
}

function drawnAt({ x, y, community }: { x: number; y: number; community: number }): string {
  const { r, g, b } = communityColour(community)
  // Graph programs draw y upwards, the map downwards.
  return `<viz:color r="${r}" g="${g}" b="${b}"/><viz:position x="${x}" y="${-y}" z="0"/>`
}

function edgeElement({ id, source, target, weight, values }: GraphEdge): string {
  const ends = `id="${id}" source="${source}" target="${target}" weight="${weight}"`
  return `<edge ${ends}>${attvaluesOf(EDGE_FIELDS, values)}</edge>`
}

function attvaluesOf(fields: readonly GraphField[], values: GraphValues): string {
  const attvalues = fields.map(({ name }) => {
    const value = values[name] ?? null
    return value === null ? '' : `<attvalue for="${name}" value="${xmlText(String(value))}"/>`
  })
  return `<attvalues>${attvalues.join('')}</attvalues>`
}
