import type { CapturedFollowUp, CapturedInteraction } from '#domain/capture'
import type { Day } from '#domain/day'
import { spokenDay } from '#domain/spokenDay'
import { KIND_LOOK } from '../../components/forms/interactionWords.ts'
import { plannedIn, type Shown, type ShownPerson } from './corrected.ts'

/** Lines that show what can be written. */
export const EXAMPLES = [
  'coffee w/ Ana and Bo @Acme, ask about infra role, follow up Tue',
  'Met Ana Souza (CTO at Nimbus) at PyCon, send deck Friday',
  'Bo called yesterday about the lease',
] as const

/** What a person's chip says beside the name. */
export function personMark(person: ShownPerson): string {
  const { choice, name, fits, title, organisation, isAhead } = person
  if (choice === null) return 'left out'
  if (choice === undefined) return `which ${name}?`
  const at = [title, organisation].filter(Boolean).join(' at ')
  const fit = fits.find(({ id }) => id === choice.id)
  if (!fit) return [isAhead ? 'new, not met yet' : 'new', at].filter(Boolean).join(', ')
  return at && !fit.isThere ? `now ${at}` : fit.headline
}

export function dueInWords({ dueOn, dueAt }: CapturedFollowUp, today: Day): string {
  return [spokenDay(today, dueOn), dueAt].filter(Boolean).join(', ')
}

export function kindInWords({ kind, direction }: CapturedInteraction): string {
  const { label } = KIND_LOOK[kind]
  if (direction === 'mutual') return label
  return `${label}, ${direction === 'outbound' ? 'from me' : 'from them'}`
}

/** What stands in the way of keeping the line, in words; nothing where it can be kept. */
export function obstacle(shown: Shown, today: Day): string | undefined {
  const { people, interaction } = shown
  const unsure = people.find(({ choice }) => choice === undefined)
  if (unsure) return `Which ${unsure.name} is meant?`
  const chosen = people.filter(({ choice }) => choice)
  if (interaction && !chosen.some(({ tookPart }) => tookPart)) return 'Say who it was with.'
  if (interaction && interaction.day > today) return 'What happened cannot lie ahead.'
  const planned = plannedIn(shown)
  if (planned.some(({ title }) => !title.trim())) return 'Say what the follow-up is.'
  if (chosen.length === 0 && planned.length === 0) return 'Nothing here can be kept yet.'
  return undefined
}

/** Everything that was read, as one sentence for those who listen. */
export function announcement(shown: Shown, today: Day): string {
  const { people, interaction } = shown
  const who = people.map((person) =>
    [person.choice?.name ?? person.name, personMark(person)].filter(Boolean).join(', '),
  )
  const what = interaction
    ? [
        `${kindInWords(interaction)} ${spokenDay(today, interaction.day)}`,
        interaction.place && `at ${interaction.place}`,
        interaction.notes,
      ]
    : []
  const next = plannedIn(shown).map(
    (followUp) => `Follow-up: ${followUp.title}, ${dueInWords(followUp, today)}`,
  )
  return [...who, ...what, ...next].filter(Boolean).join('; ')
}
