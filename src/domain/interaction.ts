import * as z from 'zod'
import { Day, Instant } from './day.ts'
import { LongText, Text } from './text.ts'

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
  /** When on that day; what is left unsaid stays as it is. */
  at: Instant.nullable().optional(),
  direction: InteractionDirection.default('mutual'),
  place: Text.default(''),
  notes: LongText.default(''),
  personIds: z.array(z.int().positive()).min(1).max(1000),
})
export type NewInteraction = z.input<typeof NewInteraction>
/** The same with everything said that may be left unsaid. */
export type LoggedInteraction = z.output<typeof NewInteraction>
