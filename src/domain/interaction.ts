import * as z from 'zod'
import { Day, Instant } from './day.ts'

export const INTERACTION_KINDS = [
  'meeting',
  'call',
  'video call',
  'message',
  'email',
  'letter',
  'event',
  'introduction',
  'favour',
] as const
export const InteractionKind = z.enum(INTERACTION_KINDS)
export type InteractionKind = z.infer<typeof InteractionKind>

/** Who reached out: me (`outbound`), they (`inbound`), or both (`mutual`). */
export const InteractionDirection = z.enum(['outbound', 'inbound', 'mutual'])
export type InteractionDirection = z.infer<typeof InteractionDirection>

/** One contact that happened. */
export const NewInteraction = z.object({
  kind: InteractionKind,
  day: Day,
  at: Instant.nullable().default(null),
  direction: InteractionDirection.default('mutual'),
  place: z.string().trim().max(500).default(''),
  notes: z.string().max(262_144).default(''),
  personIds: z.array(z.int().positive()).min(1),
})
export type NewInteraction = z.input<typeof NewInteraction>
/** The same with everything said that may be left unsaid. */
export type LoggedInteraction = z.output<typeof NewInteraction>
