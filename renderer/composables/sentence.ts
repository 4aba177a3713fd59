import { ORPCError } from '@orpc/client'

/** What went wrong, in one sentence for the user. */
export function sentenceFor(error: unknown): string {
  if (error instanceof ORPCError) {
    if (error.defined) return error.message
    if (error.code === 'BAD_REQUEST')
      return 'This cannot be kept as it stands. Nothing was changed.'
    if (error.status < 500) return error.message
    return 'Kithmap could not do this. Nothing was changed.'
  }
  if (error instanceof TypeError && /fetch|network/i.test(error.message))
    return 'Kithmap does not answer. What was kept before is safe.'
  return 'Something in Kithmap went wrong. What was kept before is safe.'
}
