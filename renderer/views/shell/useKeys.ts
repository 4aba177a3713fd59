import { defineShortcuts } from '@nuxt/ui/composables'
import { useEventListener } from '@vueuse/core'
import { useRouter } from 'vue-router'
import { catchFocus, focusFilter, focusView } from '../../composables/focus.ts'
import { useAction } from '../../composables/useAction.ts'
import { useCapture } from '../../stores/capture.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import { usePanel } from '../../stores/panel.ts'
import { ASIDES, VIEWS } from './places.ts'

/** What lies above the views and takes Escape for itself: dialogs, menus, lists that dropped down. */
const LAYER = '[data-dismissable-layer]'

/** The keys that work everywhere, but in a text field or under something that floats. */
export function useKeys({ search, showKeys }: { search: () => void; showKeys: () => void }) {
  const router = useRouter()
  const panel = usePanel()
  const dialogs = useDialogs()
  const capture = useCapture()
  const { undo, redo } = useAction()

  const places = [...VIEWS, ...ASIDES].map(({ name, key }) => [
    `g-${key}`,
    unlessCovered(() => void router.push({ name }).then(() => focusView())),
  ])
  defineShortcuts({
    ...Object.fromEntries(places),
    meta_k: { usingInput: true, handler: search },
    meta_n: { usingInput: true, handler: capture.open },
    meta_z: () => void undo(),
    meta_shift_z: () => void redo(),
    c: unlessCovered(capture.open),
    l: unlessCovered(() => dialogs.logInteraction({ personIds: shownPerson() })),
    d: unlessCovered(() => dialogs.planFollowUp({ personIds: shownPerson() })),
    a: unlessCovered(dialogs.addPerson),
    '/': unlessCovered(() => focusFilter() || search()),
    '?': unlessCovered(showKeys),
  })

  function shownPerson(): number[] {
    return panel.personId === null ? [] : [panel.personId]
  }

  useEventListener(window, 'keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    if (!document.querySelector(LAYER)) panel.close()
    catchFocus()
  })
}

/** Letters typed in a dialog or a menu are meant for it. */
function unlessCovered(run: () => void) {
  return () => {
    if (!document.querySelector(LAYER)) run()
  }
}
