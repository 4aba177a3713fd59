import * as z from 'zod'

export const TIE_KINDS = [
  'knows',
  'colleague',
  'fellow student',
  'introduced',
  'family',
  'mentor',
  'reports to',
] as const
export const TieKind = z.enum(TIE_KINDS)
export type TieKind = z.infer<typeof TieKind>

/** `rejected` is remembered, so that it is never suggested again. */
export const TieState = z.enum(['confirmed', 'suggested', 'rejected'])
export type TieState = z.infer<typeof TieState>

/** A tie between two people other than me. "A reports to B" goes from A to B; others have no direction. */
export const NewTie = z.object({
  fromId: z.int().positive(),
  toId: z.int().positive(),
  kind: TieKind,
})
export type NewTie = z.infer<typeof NewTie>
