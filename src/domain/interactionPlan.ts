import type { Found, FoundInteraction, FoundParticipant, Problem } from './found.ts'
import type { Addressed, Identities } from './identity.ts'
import { isFixed, type Recognised } from './recognised.ts'
import type { Known, KnownInteraction } from './known.ts'

export interface PlannedInteraction {
  found: FoundInteraction
  participants: Recognised[]
}

export interface InteractionPlan {
  added: PlannedInteraction[]
  updated: (PlannedInteraction & { known: KnownInteraction })[]
  unchanged: number
  /** Those of the unchanged whose text was not kept, and could be now. */
  textless: { found: FoundInteraction; known: KnownInteraction }[]
  problems: Problem[]
}

/**
 * Which found interactions are new, and with whom they were.
 *
 * Somebody who is neither known nor in the same export is left out, and an interaction with nobody
 * else too: a stranger's message makes no relationship.
 */
export function interactionPlan(
  found: Found,
  known: Known,
  identities: Identities<Recognised>,
): InteractionPlan {
  const byKey = new Map(
    known.interactions.map((interaction) => [interaction.sourceKey, interaction]),
  )
  const plan: InteractionPlan = { added: [], updated: [], unchanged: 0, textless: [], problems: [] }
  let strangers = 0

  function participant(said: FoundParticipant): Recognised | undefined {
    if (said.linkedin === null && said.email === null) return undefined
    const who = identities.findByAddress(addressed(said))
    return who?.kind === 'known' && isFixed(who.person) ? undefined : who
  }

  for (const interaction of found.interactions) {
    const participants = interaction.participants.flatMap((said) => participant(said) ?? [])
    const before = byKey.get(interaction.key)
    if (before && isSame(before, interaction, participants)) {
      plan.unchanged += 1
      if (interaction.text && !before.hasNotes)
        plan.textless.push({ found: interaction, known: before })
    } else if (before) plan.updated.push({ found: interaction, participants, known: before })
    else if (participants.length > 0) plan.added.push({ found: interaction, participants })
    else strangers += 1
  }
  if (strangers > 0) plan.problems.push(leftOut(strangers, found))
  return plan
}

/** Whether an import has nothing to say of who took part and who reached out. */
function isSame(
  known: KnownInteraction,
  found: FoundInteraction,
  participants: readonly Recognised[],
): boolean {
  if (known.isEdited) return true
  return (
    known.direction === found.direction &&
    participants.every((who) => who.kind === 'known' && known.personIds.includes(who.person.id))
  )
}

function addressed({ name, linkedin, email }: FoundParticipant): Addressed {
  const emails = email ? [{ value: email, label: '' }] : []
  return { name, linkedin, emails, phones: [], birthday: null }
}

function leftOut(count: number, { interactions }: Found): Problem {
  return {
    file: interactions[0]?.place.file ?? '',
    line: null,
    code: 'NOT_A_CONNECTION',
    message: `Left out: ${count === 1 ? '1 message or invitation' : `${count.toLocaleString('en')} messages and invitations`} with people who are neither connections nor known here.`,
  }
}
