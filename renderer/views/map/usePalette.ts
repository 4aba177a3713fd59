import { useEventListener } from '@vueuse/core'
import { onScopeDispose, shallowRef } from 'vue'
import { paletteOf } from '../../map/palette.ts'

/** The colours of the page as they are now, light or dark. */
export function usePalette() {
  const read = () => paletteOf(document.documentElement)
  const palette = shallowRef(read())
  const themed = new MutationObserver(() => (palette.value = read()))
  themed.observe(document.documentElement, { attributeFilter: ['class'] })
  onScopeDispose(() => themed.disconnect())
  useEventListener(matchMedia('(prefers-color-scheme: dark)'), 'change', () => {
    palette.value = read()
  })
  return palette
}
