import { EventPublisher } from '@orpc/server'
import type { Subject } from '#domain/subject'

/** Tells whoever listens which subjects changed. */
export interface Changes {
  tell: (subjects: readonly Subject[]) => void
  /** Calls `listener` after each commit, for as long as the file is open. */
  listen: (listener: (subjects: readonly Subject[]) => void) => void
  /** The changes from now on, until the signal ends them. */
  watch: (signal: AbortSignal | undefined) => AsyncIterable<readonly Subject[]>
}

export function openChanges(): Changes {
  // A window that is slow to read must still hear of every change.
  const publisher = new EventPublisher<{ change: readonly Subject[] }>({
    maxBufferedEvents: Number.POSITIVE_INFINITY,
  })
  return {
    tell: (subjects) => publisher.publish('change', subjects),
    listen(listener) {
      publisher.subscribe('change', listener)
    },
    watch: (signal) => publisher.subscribe('change', { signal }),
  }
}
