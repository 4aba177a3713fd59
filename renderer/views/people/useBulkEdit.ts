import type { Circle } from '#domain/circle'
import type { Closeness } from '#domain/person'
import { useApi } from '../../api.ts'
import { useAction } from '../../composables/useAction.ts'
import { useSelection } from '../../stores/selection.ts'

/** Changes of everybody who is selected; each is one change, and one undo. */
export function useBulkEdit() {
  const api = useApi()
  const { act } = useAction()
  const selection = useSelection()

  function counted(): string {
    const { size } = selection
    return size === 1 ? '1 person' : `${size.toLocaleString('en')} people`
  }

  function edit(changes: Omit<Parameters<typeof api.people.editMany>[0], 'ids'>, label: string) {
    return act(() => api.people.editMany({ ids: [...selection.ids], ...changes }), { label })
  }

  function tag(name: string) {
    return edit({ addTags: [name] }, `Tagged ${counted()}: ${name}`)
  }

  function untag({ id, name }: { id: number; name: string }) {
    return edit({ removeTagIds: [id] }, `Tag removed from ${counted()}: ${name}`)
  }

  function setCircle(circle: Circle) {
    return edit({ circle }, `Circle of ${counted()}: ${circle}`)
  }

  function setCloseness(closeness: Closeness | null) {
    return edit({ closeness }, `Closeness of ${counted()}: ${closeness ?? 'not said'}`)
  }

  async function trash() {
    const ids = [...selection.ids]
    const label = `Moved to the trash: ${counted()}`
    if (await act(() => api.people.trash({ ids }), { label })) selection.clear()
  }

  return { tag, untag, setCircle, setCloseness, trash }
}
