import { defineShortcuts } from '@nuxt/ui/composables'
import { useEventListener } from '@vueuse/core'
import { useRouter } from 'vue-router'
import { useAction } from '../../composables/useAction.ts'
import { ASIDES, VIEWS } from './places.ts'
import { usePanel } from '../../stores/panel.ts'

/** What lies above the views and takes Escape for itself: dialogs, menus, lists that dropped down. */
const LAYER = '[data-dismissable-layer]'

/** The keys that work everywhere, but in a text field. */
export function useKeys({ search, showKeys }: { search: () => void; showKeys: () => void }) {
  const router = useRouter()
  const panel = usePanel()
  const { undo, redo } = useAction()

  const places = [...VIEWS, ...ASIDES].map(({ name, key }) => [
    `g-${key}`,
    () => void router.push({ name }),
  ])
  defineShortcuts({
    ...Object.fromEntries(places),
    meta_k: { usingInput: true, handler: search },
    meta_z: () => void undo(),
    meta_shift_z: () => void redo(),
    '?': showKeys,
  })

  useEventListener(window, 'keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    if (!document.querySelector(LAYER)) panel.close()
  })
}
