import type { MatchedAttendee } from '#contract/events'
import type { PersonRow } from '#contract/people'
import type { Day } from '#domain/day'
import { folded } from '#domain/name'
import { spokenDay } from '#domain/spokenDay'

/** Who an attendee is: somebody in the file by id, somebody new, or not said yet. */
export type Meant = number | 'new' | undefined

/** Who it is as far as that needs no question. */
export function plainlyMeant({ fits, isSure }: MatchedAttendee): Meant {
  if (fits.length === 0) return 'new'
  return isSure ? fits[0]?.id : undefined
}

/** Those an attendee may be, told apart by what is known of them. */
export function meantChoices(today: Day | null, { name, fits }: MatchedAttendee) {
  return [
    ...fits.map((person) => ({ value: person.id, label: personWords(today, name, person) })),
    { value: 'new' as const, label: 'Somebody new' },
  ]
}

function personWords(today: Day | null, said: string, person: PersonRow): string {
  const { name, headline, lastContact } = person
  const last = lastContact && today ? `in touch ${spokenDay(today, lastContact)}` : ''
  const own = folded(said) === folded(name) ? '' : name
  return [own, headline, last].filter(Boolean).join(' · ') || `${name}, of whom nothing is noted`
}
