import { ORPCError } from '@orpc/server'

/**
 * Writes a bug to the standard error of the host.
 *
 * A refusal is an answer, and a caller who stops listening is no bug: both are left out.
 */
export function logBug(error: unknown): void {
  if (error instanceof ORPCError || (error instanceof Error && error.name === 'AbortError')) return
  console.error(error)
}
