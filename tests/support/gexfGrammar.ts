import type { Element } from '@xmldom/xmldom'

/** What an element may hold: attributes with the form of their values, `!` for required; elements. */
interface Rule {
  attributes: Readonly<Record<string, RegExp>>
  required?: readonly string[]
  elements?: readonly string[]
  /** Whether the elements must come in the order of the list, each once at most. */
  isOrdered?: boolean
}

const ANY = /^[^]*$/
const WHOLE = /^\d+$/
const NUMBER = /^-?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/
const CHANNEL = /^(\d\d?|1\d\d|2[0-4]\d|25[0-5])$/

/** The part of the schema of GEXF 1.2 that a graph without time and hierarchy uses, in our words. */
const RULES: Readonly<Record<string, Rule>> = {
  gexf: {
    attributes: { version: /^1\.2$/ },
    required: ['version'],
    elements: ['meta', 'graph'],
    isOrdered: true,
  },
  meta: {
    attributes: { lastmodifieddate: /^\d{4}-\d\d-\d\d$/ },
    elements: ['creator', 'keywords', 'description'],
  },
  creator: { attributes: {} },
  description: { attributes: {} },
  graph: {
    attributes: { mode: /^(static|dynamic)$/, defaultedgetype: /^(un)?directed$/ },
    elements: ['attributes', 'nodes', 'edges'],
  },
  attributes: {
    attributes: { class: /^(node|edge)$/ },
    required: ['class'],
    elements: ['attribute'],
  },
  attribute: {
    attributes: { id: ANY, title: ANY, type: /^(integer|long|double|float|boolean|string)$/ },
    required: ['id', 'title', 'type'],
  },
  nodes: { attributes: { count: WHOLE }, elements: ['node'] },
  node: {
    attributes: { id: ANY, label: ANY },
    required: ['id'],
    elements: ['attvalues', 'color', 'position', 'size'],
  },
  attvalues: { attributes: {}, elements: ['attvalue'] },
  attvalue: { attributes: { for: ANY, value: ANY }, required: ['for', 'value'] },
  color: { attributes: { r: CHANNEL, g: CHANNEL, b: CHANNEL }, required: ['r', 'g', 'b'] },
  position: { attributes: { x: NUMBER, y: NUMBER, z: NUMBER }, required: ['x', 'y', 'z'] },
  edges: { attributes: { count: WHOLE }, elements: ['edge'] },
  edge: {
    attributes: { id: ANY, source: ANY, target: ANY, weight: NUMBER },
    required: ['id', 'source', 'target'],
    elements: ['attvalues'],
  },
}

const NAMESPACE = 'http://www.gexf.net/1.2draft'

/** What a GEXF file has that its schema does not allow, or lacks; from the outermost element on. */
export function grammarProblems(element: Element): string[] {
  const name = element.localName ?? ''
  const rule = RULES[name]
  if (!rule || element.namespaceURI !== NAMESPACE) return [`no element ${element.nodeName}`]

  const attributes = [...element.attributes].filter(({ name }) => !name.startsWith('xmlns'))
  const children = [...element.childNodes].filter((node): node is Element => node.nodeType === 1)
  const names = children.map(({ localName }) => localName ?? '')
  const places = names.map((child) => rule.elements?.indexOf(child) ?? -1)
  return [
    ...attributes
      .filter(({ name, value }) => !rule.attributes[name]?.test(value))
      .map((attribute) => `${name}: ${attribute.name}="${attribute.value}"`),
    ...(rule.required ?? [])
      .filter((required) => !element.hasAttribute(required))
      .map((required) => `${name}: no ${required}`),
    ...names.filter((_, index) => places[index] === -1).map((child) => `${name}: ${child} in it`),
    ...(rule.isOrdered && places.some((place, index) => place <= (places[index - 1] ?? -1))
      ? [`${name}: ${names.join(', ')}`]
      : []),
    ...children.flatMap(grammarProblems),
  ]
}
