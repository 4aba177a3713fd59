import { counted } from '#domain/counted'

/** How many suggestions were answered how. */
export interface SaidCounts {
  confirmed: number
  rejected: number
  skipped: number
}

/** "3 ties confirmed, 1 rejected, 6 left for another time." */
export function sessionInWords({ confirmed, rejected, skipped }: SaidCounts): string {
  const parts = [
    confirmed > 0 && `${counted(confirmed, 'tie')} confirmed`,
    rejected > 0 && `${confirmed > 0 ? rejected : counted(rejected, 'tie')} rejected`,
    skipped > 0 && `${skipped} left for another time`,
  ]
  return `${parts.filter(Boolean).join(', ')}.`
}

/** "1 more suggestion waits.", "No other suggestion waits." */
export function waitingInWords(waiting: number): string {
  if (waiting === 0) return 'No other suggestion waits.'
  return `${counted(waiting, 'more suggestion')} ${waiting === 1 ? 'waits' : 'wait'}.`
}
