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

/**
 * `suggested` was found by the rules of `suggestedTies.ts`, nobody has said anything about it yet;
 * `rejected` is remembered, so that it is never suggested again.
 */
export const TieState = z.enum(['confirmed', 'suggested', 'rejected'])
export type TieState = z.infer<typeof TieState>

/**
 * A tie between two people other than me. "A reports to B", "A is a mentor of B" and
 * "A introduced B" go from A to B; the others have no direction.
 */
export const NewTie = z.object({
  fromId: z.int().positive(),
  toId: z.int().positive(),
  kind: TieKind,
})
export type NewTie = z.infer<typeof NewTie>

const WITH_DIRECTION: ReadonlySet<TieKind> = new Set(['introduced', 'mentor', 'reports to'])

/** Whether a tie of that kind says something else when it is turned round. */
export function hasDirection(kind: TieKind): boolean {
  return WITH_DIRECTION.has(kind)
}

/** The tie as it is stored: one without direction goes out from the lower id. */
export function storedTie({ fromId, toId, kind }: NewTie): NewTie {
  const isTurned = !hasDirection(kind) && fromId > toId
  return isTurned ? { fromId: toId, toId: fromId, kind } : { fromId, toId, kind }
}

/** A tie in words: "Ana Souza and Bo Lind, colleague", "Ana Souza reports to Bo Lind". */
export function tieInWords(from: string, to: string, kind: TieKind): string {
  if (kind === 'reports to') return `${from} reports to ${to}`
  if (kind === 'mentor') return `${from} is a mentor of ${to}`
  if (kind === 'introduced') return `${from} introduced ${to}`
  return `${from} and ${to}, ${kind}`
}
