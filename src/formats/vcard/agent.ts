import { escaped } from './escape.ts'
import { lineOf, type Property, rawText } from './property.ts'

/** A card inside a card, of which the end is still to come. */
interface Agent {
  property: Property
  lines: string[]
  /** Cards open inside it. */
  depth: number
  /** Whether the line before was an AGENT after which a card may begin. */
  mayBegin: boolean
}

/**
 * The properties of a file, in which a card inside a card (`AGENT` of vCard 2.1) has become one
 * property: the escaped text by which version 3.0 writes it.
 *
 * Only a BEGIN right after an AGENT opens an inner card. Any other one means that the cards before it
 * were never closed.
 *
 * @see RFC 2426 §3.5.4
 */
export function* withAgentsAsText(properties: Iterable<Property>): Generator<Property> {
  let agent: Agent | null = null

  for (const property of properties) {
    if (agent && isPartOf(agent, property)) {
      add(agent, property)
      if (agent.depth > 0) continue
      yield withText(agent)
      agent = null
      continue
    }
    if (agent) yield withText(agent)
    agent = property.name === 'AGENT' ? openedBy(property) : null
    if (!agent) yield property
  }

  if (agent) yield withText(agent)
}

export function beginsCard(property: Property): boolean {
  return property.name === 'BEGIN' && isVcard(property)
}

export function endsCard(property: Property): boolean {
  return property.name === 'END' && isVcard(property)
}

function isVcard(property: Property): boolean {
  return property.value.length < 100 && rawText(property).trim().toUpperCase() === 'VCARD'
}

/** The agent an AGENT begins, unless it already holds all of it: an address, or escaped text. */
function openedBy(property: Property): Agent | null {
  if (isFollowedByCard(property)) return { property, lines: [], depth: 0, mayBegin: true }
  if (!beginsInside(property)) return null
  return { property, lines: ['BEGIN:VCARD'], depth: 1, mayBegin: false }
}

function isPartOf(agent: Agent, property: Property): boolean {
  return beginsCard(property) ? agent.mayBegin : agent.depth > 0
}

function add(agent: Agent, property: Property): void {
  if (property.name !== '') agent.lines.push(lineOf(property))
  if (beginsCard(property) || (property.name === 'AGENT' && beginsInside(property))) agent.depth++
  if (endsCard(property)) agent.depth--
  agent.mayBegin = property.name === 'AGENT' && isFollowedByCard(property)
}

function isFollowedByCard(property: Property): boolean {
  return property.value.length < 100 && rawText(property).trim() === ''
}

function beginsInside(property: Property): boolean {
  return property.value.length < 100 && /^\s*BEGIN:VCARD\s*$/i.test(rawText(property))
}

function withText({ property, lines }: Agent): Property {
  const text = lines.map((line) => `${escaped(line)}\\n`).join('')
  return { ...property, value: new TextEncoder().encode(text) }
}
