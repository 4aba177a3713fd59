import { setImmediate } from 'node:timers/promises'
import type { FoundInteraction, FoundParticipant } from '#domain/found'
import type { InteractionDirection } from '#domain/interaction'
import { type Me, isMe } from './me.ts'
import type { Message } from './messages.ts'

/** So many that are turned into interactions before others get their turn. */
const SLICE_MESSAGES = 1000

/** The messages of each conversation, in the order in which they were given. */
export function byConversation(messages: readonly Message[]): Message[][] {
  return [...Map.groupBy(messages, ({ conversation }) => conversation).values()]
}

/** Everybody who takes part in a conversation, me included, each once. */
export function participantsOf(messages: readonly Message[]): FoundParticipant[] {
  return [...new Set(messages.flatMap(({ from, to }) => [from, ...to]))]
}

/** One interaction for each conversation and day (in UTC) on which something was written. */
export async function conversationInteractions(
  file: string,
  conversations: readonly Message[][],
  me: Me,
  signal?: AbortSignal,
): Promise<FoundInteraction[]> {
  const interactions: FoundInteraction[] = []
  let sinceTurn = 0
  for (const messages of conversations) {
    sinceTurn += messages.length
    if (sinceTurn > SLICE_MESSAGES) {
      await setImmediate()
      sinceTurn = 0
    }
    signal?.throwIfAborted()

    const known = profilesByName(messages)
    for (const [, written] of Map.groupBy(messages, ({ day }) => day)) {
      const interaction = interactionOn(file, written, me, known)
      if (interaction) interactions.push(interaction)
    }
  }
  return interactions
}

/** Before 2022, only the sender's address was exported: whoever has written is known by it. */
function profilesByName(messages: readonly Message[]): Map<string, string | null> {
  return new Map(messages.map(({ from }) => [from.name, from.linkedin]))
}

function interactionOn(
  file: string,
  written: readonly Message[],
  me: Me,
  known: ReadonlyMap<string, string | null>,
): FoundInteraction | undefined {
  const inOrder = written.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : b.line - a.line))
  const [first] = inOrder
  const participants = others(participantsOf(inOrder), me, known)
  if (!first || participants.length === 0) return undefined

  return {
    place: { file, line: written[0]?.line ?? null },
    key: `linkedin:conversation:${first.conversation}:${first.day}`,
    kind: 'message',
    day: first.day,
    at: first.at,
    direction: directionOf(inOrder, me),
    participants,
    text: inOrder
      .map(({ text }) => text)
      .filter(Boolean)
      .join('\n\n'),
  }
}

function others(
  people: readonly FoundParticipant[],
  me: Me,
  known: ReadonlyMap<string, string | null>,
): FoundParticipant[] {
  const byIdentity = new Map<string, FoundParticipant>()
  for (const person of people) {
    const linkedin = person.linkedin ?? known.get(person.name) ?? null
    if (isMe({ ...person, linkedin }, me)) continue

    const identity = linkedin ?? `name ${person.name}`
    const earlier = byIdentity.get(identity)
    byIdentity.set(identity, { ...person, linkedin, name: earlier?.name || person.name })
  }
  return [...byIdentity.values()]
}

function directionOf(messages: readonly Message[], me: Me): InteractionDirection {
  const isMine = messages.map(({ from }) => isMe(from, me))
  if (isMine.every(Boolean)) return 'outbound'
  return isMine.some(Boolean) ? 'mutual' : 'inbound'
}
