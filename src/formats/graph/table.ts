import type { GraphExport, GraphOrganisation, GraphPerson, GraphPlace } from '#domain/graph'

/** What a field of a graph file may hold; null where there is nothing to say. */
export type GraphValue = string | number | null

/** Values by the name of their field; what is left out is null. */
export type GraphValues = Readonly<Partial<Record<string, GraphValue>>>

/** A field, by the name under which graph programs show it. */
export interface GraphField {
  name: string
  type: 'string' | 'integer' | 'double'
}

export interface GraphNode {
  id: string
  label: string
  values: GraphValues
  place: GraphPlace | null
}

export interface GraphEdge {
  id: string
  source: string
  target: string
  /** How sure the edge is, 0 to 1: what programs draw thick and pull together. */
  weight: number
  values: GraphValues
}

/** A graph as all formats write it: nodes and edges with fields, no edge of which has a direction. */
export interface GraphTable {
  nodes: readonly GraphNode[]
  edges: readonly GraphEdge[]
}

export const NODE_FIELDS: readonly GraphField[] = [
  { name: 'kind', type: 'string' },
  { name: 'status', type: 'string' },
  { name: 'circle', type: 'string' },
  { name: 'closeness', type: 'integer' },
  { name: 'warmth', type: 'double' },
  { name: 'band', type: 'string' },
  { name: 'last_contact', type: 'string' },
  { name: 'headline', type: 'string' },
  { name: 'organisation', type: 'string' },
  { name: 'seniority', type: 'string' },
  { name: 'function', type: 'string' },
  { name: 'tags', type: 'string' },
  { name: 'people', type: 'integer' },
  { name: 'community', type: 'integer' },
]

/** Not named `kind`, which readers of GEXF keep for themselves. */
export const EDGE_FIELDS: readonly GraphField[] = [
  { name: 'relation', type: 'string' },
  { name: 'state', type: 'string' },
  { name: 'confidence', type: 'double' },
]

/** The rows of a graph file. An id stays the same as long as the person, organisation or tie does. */
export function graphTable({ nodes, edges }: GraphExport): GraphTable {
  return {
    nodes: [...nodes.people.map(personNode), ...nodes.organisations.map(organisationNode)],
    edges: [
      ...edges.ties.map(({ id, from, to, kind, state, confidence }) => ({
        id: `t${id}`,
        source: `p${from}`,
        target: `p${to}`,
        weight: confidence,
        values: { relation: kind, state, confidence },
      })),
      ...edges.memberships.map(({ personId, organisationId }) => ({
        id: `m${personId}-${organisationId}`,
        source: `p${personId}`,
        target: `o${organisationId}`,
        weight: 1,
        values: { relation: 'works at', state: 'confirmed', confidence: 1 },
      })),
    ],
  }
}

function personNode(person: GraphPerson): GraphNode {
  const { id, name, place } = person
  const values = {
    kind: 'person',
    status: person.status,
    circle: person.circle,
    closeness: person.closeness,
    warmth: Math.round(person.warmth * 1000) / 1000,
    band: person.band,
    last_contact: person.lastContact,
    headline: person.headline || null,
    organisation: person.organisation || null,
    seniority: person.seniority,
    function: person.jobFunction,
    tags: person.tags.join('; ') || null,
    community: place?.community ?? null,
  }
  return { id: `p${id}`, label: name, values, place }
}

function organisationNode({ id, name, people, place }: GraphOrganisation): GraphNode {
  const values = { kind: 'organisation', people, community: place?.community ?? null }
  return { id: `o${id}`, label: name, values, place }
}
