import { onMounted, onScopeDispose } from 'vue'
import { useApi } from '../../api.ts'

/** The first view comes first; so long after it the others are got ready. */
const AFTER_MS = 1000

/** Gets the large views ready while nobody waits for anything, so that they open at once. */
export function useViewsAhead() {
  const api = useApi()
  let timer: ReturnType<typeof setTimeout> | undefined

  onMounted(() => {
    timer = setTimeout(() => requestIdleCallback(prepare), AFTER_MS)
  })
  onScopeDispose(() => clearTimeout(timer))

  async function prepare() {
    await import('../map/MapView.vue')
    await import('../review/ReviewView.vue')
    await api.map.prepare()
  }
}
