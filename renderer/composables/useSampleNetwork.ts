import { shallowRef } from 'vue'
import { useApi } from '../api.ts'
import { useAction } from './useAction.ts'

/** Fills an empty file with invented people. */
export function useSampleNetwork() {
  const api = useApi()
  const { act } = useAction()
  const isFilling = shallowRef(false)

  async function openSample() {
    isFilling.value = true
    await act(() => api.file.fillWithSample({}), {
      label: ({ people }) => `${people} invented people are here to try things with`,
    })
    isFilling.value = false
  }

  return { isFilling, openSample }
}
