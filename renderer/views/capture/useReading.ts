import { type MaybeRefOrGetter, shallowRef, toValue, watch } from 'vue'
import type { CaptureFound } from '#contract/capture'
import { useApi } from '../../api.ts'

/** What a line says, read anew with every letter; an answer that comes too late is dropped. */
export function useReading(line: MaybeRefOrGetter<string>) {
  const api = useApi()
  const reading = shallowRef<{ line: string; found: CaptureFound } | null>(null)

  watch(
    () => toValue(line),
    async (text, _before, onCleanup) => {
      const asking = new AbortController()
      onCleanup(() => asking.abort())
      if (!text.trim()) {
        reading.value = null
        return
      }
      try {
        const found = await api.capture.read({ line: text }, asking)
        if (!asking.signal.aborted) reading.value = { line: text, found }
      } catch (error) {
        // A newer question has taken the place of this one.
        if (!asking.signal.aborted) throw error
      }
    },
    { immediate: true },
  )

  return reading
}
