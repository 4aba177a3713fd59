import { defineStore } from 'pinia'
import { onScopeDispose, readonly, shallowRef } from 'vue'
import type { Subject } from '#domain/subject'
import { useApi } from '../api.ts'

type Listener = (subjects: readonly Subject[]) => void

/** Milliseconds to wait before listening again, at first and at most. */
const FIRST_WAIT_MS = 250
const LONGEST_WAIT_MS = 5_000

/** What changed in the file, told through one stream per window. */
export const useChanges = defineStore('changes', () => {
  const api = useApi()
  const isConnected = shallowRef(true)
  const listeners = new Set<Listener>()
  const reloads = new Set<() => void>()
  const ending = new AbortController()
  const opened = Promise.withResolvers<void>()

  onScopeDispose(() => ending.abort())
  void listenUntilTheEnd()

  async function listenUntilTheEnd() {
    for (let waitMs = FIRST_WAIT_MS; !ending.signal.aborted;) {
      try {
        const stream = await api.changes.watch(undefined, { signal: ending.signal })
        opened.resolve()
        if (!isConnected.value) reloads.forEach((reload) => reload())
        isConnected.value = true
        waitMs = FIRST_WAIT_MS
        for await (const { subjects } of stream) tell(subjects)
      } catch {
        // The stream broke, or never began; what it was does not matter, since it is opened again.
      }
      if (ending.signal.aborted) return
      opened.resolve()
      isConnected.value = false
      await new Promise((resolve) => setTimeout(resolve, waitMs))
      waitMs = Math.min(waitMs * 2, LONGEST_WAIT_MS)
    }
  }

  /** Has everything loaded again that shows one of the subjects. */
  function tell(subjects: readonly Subject[]) {
    listeners.forEach((listener) => listener(subjects))
  }

  /**
   * Loads now, and again whenever one of the subjects changes, until the scope ends.
   *
   * Changes that come while it loads are answered by one more load.
   *
   * @returns loads once more, for when what is asked for has changed
   */
  function keepLoaded(subjects: readonly Subject[], load: () => Promise<void>): () => void {
    let isLoading = false
    let isStale = false

    async function reload() {
      isStale = true
      if (isLoading) return
      isLoading = true
      try {
        await opened.promise
        while (isStale) {
          isStale = false
          await load()
        }
      } finally {
        isLoading = false
      }
    }

    const listener: Listener = (changed) => {
      if (changed.some((subject) => subjects.includes(subject))) void reload()
    }
    const again = () => void reload()
    listeners.add(listener)
    reloads.add(again)
    onScopeDispose(() => {
      listeners.delete(listener)
      reloads.delete(again)
    })
    again()
    return again
  }

  return { isConnected: readonly(isConnected), keepLoaded, tell }
})
