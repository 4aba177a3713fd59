import { counted } from '#domain/counted'

/** What undo calls the answers to a calendar; nothing where there is nothing to undo. */
export function meetingsLabel(
  said: Record<'accepted' | 'rejected' | 'waiting', readonly unknown[]>,
  followUps: number,
): string | null {
  const { accepted, rejected, waiting } = said
  if (accepted.length > 0) return `Log ${counted(accepted.length, 'meeting')} from the calendar`
  if (followUps > 0) return `Move ${counted(followUps, 'follow-up')} as in the calendar`
  if (rejected.length > 0) return `Reject ${counted(rejected.length, 'meeting')} of the calendar`
  return waiting.length > 0 ? `Keep ${counted(waiting.length, 'meeting')} for later` : null
}
