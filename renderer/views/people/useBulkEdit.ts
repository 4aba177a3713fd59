import { computed } from 'vue'
import type { Circle } from '#domain/circle'
import { counted } from '#domain/counted'
import type { Closeness } from '#domain/person'
import type { CadenceChange } from '../../components/forms/cadenceChoices.ts'
import { useApi } from '../../api.ts'
import { useAction } from '../../composables/useAction.ts'
import { useSelection } from '../../stores/selection.ts'

/** Changes of everybody who is selected; each is one change, and one undo. */
export function useBulkEdit() {
  const api = useApi()
  const { act } = useAction()
  const selection = useSelection()

  const whom = computed(() => counted(selection.size, 'person', 'people'))

  function edit(changes: Omit<Parameters<typeof api.people.editMany>[0], 'ids'>, label: string) {
    return act(() => api.people.editMany({ ids: [...selection.ids], ...changes }), { label })
  }

  function tag(name: string) {
    return edit({ addTags: [name] }, `Tagged ${whom.value}: ${name}`)
  }

  function untag({ id, name }: { id: number; name: string }) {
    return edit({ removeTagIds: [id] }, `Tag removed from ${whom.value}: ${name}`)
  }

  function setCircle(circle: Circle) {
    return edit({ circle }, `Circle of ${whom.value}: ${circle}`)
  }

  function setCloseness(closeness: Closeness | null) {
    return edit({ closeness }, `Closeness of ${whom.value}: ${closeness ?? 'not said'}`)
  }

  function setCadence(change: CadenceChange, label: string) {
    return edit(change, label)
  }

  async function trash() {
    if (selection.size === 0) return
    const ids = [...selection.ids]
    const label = `Moved to the trash: ${whom.value}`
    if (await act(() => api.people.trash({ ids }), { label })) selection.clear()
  }

  return { whom, tag, untag, setCircle, setCloseness, setCadence, trash }
}
