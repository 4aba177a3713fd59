import { onUnmounted, shallowRef, watch } from 'vue'
import { useWays } from '../../stores/ways.ts'

/** What stands beside the map: the ways to somebody, or the insights; never both. */
export function useBeside() {
  const ways = useWays()
  const areInsightsOpen = shallowRef(false)
  /** Whom an insight is about that the user looks at. */
  const shownIds = shallowRef<readonly number[]>([])

  watch(areInsightsOpen, (isOpen) => {
    shownIds.value = []
    if (isOpen) ways.close()
  })
  watch(
    () => ways.isOpen,
    (isOpen) => {
      if (isOpen) areInsightsOpen.value = false
    },
  )
  onUnmounted(ways.close)

  return { areInsightsOpen, shownIds }
}
