import type { EventRow } from '#contract/events'

/** Whom one met there, and whom one hopes to meet. */
export function eventPeopleInWords({ hoped, met, isPast }: EventRow): string {
  if (!isPast && met === 0) return hoped > 0 ? `hope to meet ${hoped}` : ''
  const more = met > 0 && hoped > 0 ? `${hoped} more` : `${hoped}`
  const hopes = isPast ? `hoped for ${more}` : `hope for ${more}`
  return [met > 0 && `met ${met}`, hoped > 0 && hopes].filter(Boolean).join(', ')
}
