import type { Circle } from '#domain/circle'
import { counted } from '#domain/counted'
import type { Closeness } from '#domain/person'
import { useApi } from '../../api.ts'
import { useAction } from '../../composables/useAction.ts'
import { useSelection } from '../../stores/selection.ts'

/** Changes of everybody who is selected; each is one change, and one undo. */
export function useBulkEdit() {
  const api = useApi()
  const { act } = useAction()
  const selection = useSelection()

  function whom(): string {
    return counted(selection.size, 'person', 'people')
  }

  function edit(changes: Omit<Parameters<typeof api.people.editMany>[0], 'ids'>, label: string) {
    return act(() => api.people.editMany({ ids: [...selection.ids], ...changes }), { label })
  }

  function tag(name: string) {
    return edit({ addTags: [name] }, `Tagged ${whom()}: ${name}`)
  }

  function untag({ id, name }: { id: number; name: string }) {
    return edit({ removeTagIds: [id] }, `Tag removed from ${whom()}: ${name}`)
  }

  function setCircle(circle: Circle) {
    return edit({ circle }, `Circle of ${whom()}: ${circle}`)
  }

  function setCloseness(closeness: Closeness | null) {
    return edit({ closeness }, `Closeness of ${whom()}: ${closeness ?? 'not said'}`)
  }

  async function trash() {
    if (selection.size === 0) return
    const ids = [...selection.ids]
    const label = `Moved to the trash: ${whom()}`
    if (await act(() => api.people.trash({ ids }), { label })) selection.clear()
  }

  return { tag, untag, setCircle, setCloseness, trash }
}
