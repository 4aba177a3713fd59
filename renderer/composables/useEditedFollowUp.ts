import { shallowRef, watch } from 'vue'
import { useApi } from '../api.ts'
import { useAction } from './useAction.ts'
import type { EditedFollowUp } from './useFollowUpForm.ts'

/** The follow-up to edit, as it is when its form opens; `close` is called if it is not there. */
export function useEditedFollowUp(id: () => number | undefined, close: () => void) {
  const api = useApi()
  const { act } = useAction()
  const followUp = shallowRef<EditedFollowUp>()

  watch(id, async (wanted) => {
    followUp.value = undefined
    if (wanted === undefined) return
    const answer = await act(() => api.followUps.get({ id: wanted }))
    if (wanted !== id()) return
    followUp.value = answer?.result
    if (!answer) close()
  })

  return followUp
}
