import { shallowRef, watch } from 'vue'
import { useApi } from '../api.ts'
import type { EditedFollowUp } from './useFollowUpForm.ts'

/** The follow-up to edit, as it is when its form opens; `close` is called if it is not there. */
export function useEditedFollowUp(id: () => number | undefined, close: () => void) {
  const api = useApi()
  const followUp = shallowRef<EditedFollowUp>()

  watch(id, async (wanted) => {
    followUp.value = undefined
    if (wanted === undefined) return
    for (const state of ['open', 'done', 'dropped'] as const) {
      const rows = await api.followUps.list({ state, limit: 50_000 })
      if (wanted !== id()) return
      followUp.value = rows.find((row) => row.id === wanted)
      if (followUp.value) return
    }
    close()
  })

  return followUp
}
