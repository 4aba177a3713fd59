import { useColorMode } from '@vueuse/core'
import { computed } from 'vue'

/** Light, dark, or as the system is. Kept in this browser or desktop, not in the file. */
export function useAppearance() {
  const { store, state } = useColorMode()
  const isDark = computed(() => state.value === 'dark')

  function toggle() {
    store.value = isDark.value ? 'light' : 'dark'
  }

  return { chosen: store, isDark, toggle }
}
