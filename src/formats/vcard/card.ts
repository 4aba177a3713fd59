import { beginsCard, endsCard } from './agent.ts'
import { MAX_CARD_OCTETS, MAX_PROPERTIES } from './limits.ts'
import type { Property } from './property.ts'
import type { Report } from './report.ts'

export interface Card {
  /** The row of its BEGIN, from 1. */
  line: number
  /** Its properties without BEGIN and END; of a card beyond a limit, those within it. */
  properties: Property[]
  octets: number
  fault: 'MISSING_END' | 'CARD_TOO_LARGE' | 'TOO_MANY_PROPERTIES' | null
}

/**
 * The cards of a file.
 *
 * A card ends with its END, with the BEGIN of the next one, or with the file. Lines between cards are
 * reported, once for each gap.
 */
export function* cards(properties: Iterable<Property>, report: Report): Generator<Card> {
  let open: Card | null = null
  let isInGap = false

  for (const property of properties) {
    if (beginsCard(property)) {
      if (open) yield unclosed(open)
      open = { line: property.line, properties: [], octets: 0, fault: null }
      isInGap = false
    } else if (open && endsCard(property)) {
      yield open
      open = null
    } else if (open) {
      add(open, property)
    } else if (!isInGap) {
      report('OUTSIDE_CARD', property.line, 'Lines that belong to no card were skipped.')
      isInGap = true
    }
  }

  if (open) yield unclosed(open)
}

function add(card: Card, property: Property): void {
  if (property.name !== 'PHOTO') card.octets += property.head.length + property.value.length

  if (card.octets > MAX_CARD_OCTETS) card.fault = 'CARD_TOO_LARGE'
  else if (card.properties.length >= MAX_PROPERTIES) card.fault ??= 'TOO_MANY_PROPERTIES'
  else card.properties.push(property)
}

function unclosed(card: Card): Card {
  return { ...card, fault: card.fault ?? 'MISSING_END' }
}
