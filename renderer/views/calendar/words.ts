import type { CalendarSheet, LivingState, SubscriptionState } from '#contract/calendar'
import type { Instant } from '#domain/day'

export interface Sign {
  words: string
  isBad: boolean
}

const REASONS = {
  'folder gone': 'is not there',
  'not allowed': 'may not be written to',
  'no room': 'has no room left',
  unknown: 'could not be written to',
} as const satisfies Record<Extract<LivingState, { kind: 'failed' }>['reason'], string>

/** How the files that are kept up to date stand. */
export function livingWords(state: LivingState, folder: string): Sign {
  switch (state.kind) {
    case 'off':
      return { words: 'Switched off.', isBad: false }
    case 'waiting':
      return { words: 'Being written…', isBad: false }
    case 'written':
      return { words: `Up to date; last written ${timeInWords(state.at)}.`, isBad: false }
    case 'failed':
      return {
        words: `${folder} ${REASONS[state.reason]}. Nothing has been written since ${timeInWords(state.since)}; it is tried again every ten seconds.`,
        isBad: true,
      }
  }
}

/** Whether the addresses are answered. */
export function servedWords(
  state: SubscriptionState,
  { port }: Pick<CalendarSheet, 'port'>,
): Sign | null {
  switch (state) {
    case 'on':
      return { words: 'Calendar programs on this computer can subscribe.', isBad: false }
    case 'port taken':
      return {
        words: `Another program uses port ${port}, so that nothing is answered. It is tried again every ten seconds; or choose another one.`,
        isBad: true,
      }
    case 'not served here':
      return { words: 'This way of running Kithmap cannot be subscribed to.', isBad: true }
    case 'off':
      return null
  }
}

function timeInWords(at: Instant): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
}
