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

/** Under these names Gephi finds where to draw a node, and how. */
const DRAWN_FIELDS: readonly GraphField[] = [
  { name: 'label', type: 'string' },
  { name: 'x', type: 'double' },
  { name: 'y', type: 'double' },
  { name: 'r', type: 'integer' },
  { name: 'g', type: 'integer' },
  { name: 'b', type: 'integer' },
]
const NODE_KEYS = [...DRAWN_FIELDS, ...NODE_FIELDS]
const EDGE_KEYS: readonly GraphField[] = [{ name: 'weight', type: 'double' }, ...EDGE_FIELDS]

const TYPES = { string: 'string', integer: 'int', double: 'double' } as const

/**
 * A graph as a GraphML file, as networkx, igraph and Gephi read it.
 *
 * @see http://graphml.graphdrawing.org/specification.html
 */
export function graphml({ nodes, edges }: GraphTable): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...NODE_KEYS.map((field) => keyOf('node', field)),
    ...EDGE_KEYS.map((field) => keyOf('edge', field)),
    '<graph id="network" edgedefault="undirected">',
    ...nodes.map(nodeElement),
    ...edges.map(edgeElement),
    '</graph>',
    '</graphml>',
    '',
  ].join('\n')
}

function keyOf(owner: 'node' | 'edge', { name, type }: GraphField): string {
  return `<key id="${owner}_${name}" for="${owner}" attr.name="${name}" attr.type="${TYPES[type]}"/>`
}

function nodeElement({ id, label, values, place }: GraphNode): string {
  // Graph programs draw y upwards, the map downwards.
  const drawn = place && { x: place.x, y: -place.y, ...communityColour(place.community) }
  return `<node id="${id}">${dataOf('node', NODE_KEYS, { label, ...drawn, ...values })}</node>`
}

function edgeElement({ id, source, target, weight, values }: GraphEdge): string {
  const data = dataOf('edge', EDGE_KEYS, { weight, ...values })
  return `<edge id="${id}" source="${source}" target="${target}">${data}</edge>`
}

function dataOf(owner: 'node' | 'edge', fields: readonly GraphField[], values: GraphValues) {
  return fields
    .map(({ name }) => {
      const value = values[name] ?? null
      return value === null ? '' : `<data key="${owner}_${name}">${xmlText(String(value))}</data>`
    })
    .join('')
}
