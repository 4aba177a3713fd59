import type { PersonSheet } from '#contract/people'
import type { PersonDetails } from '#domain/person'
import { useApi } from '../../api.ts'
import { useAction } from '../../composables/useAction.ts'

/** Changes of one person that are made in place; each can be undone. */
export function usePersonEdit(sheet: () => PersonSheet) {
  const api = useApi()
  const { act } = useAction()

  function edit(changes: Partial<PersonDetails>, label: string) {
    return act(() => api.people.edit({ id: sheet().id, changes }), { label })
  }

  function addTag(name: string) {
    return act(() => api.people.editMany({ ids: [sheet().id], addTags: [name] }), {
      label: `Tagged: ${name}`,
    })
  }

  function removeTag(tag: { id: number; name: string }) {
    return act(() => api.people.editMany({ ids: [sheet().id], removeTagIds: [tag.id] }), {
      label: `Tag removed: ${tag.name}`,
    })
  }

  function trash() {
    return act(() => api.people.trash({ ids: [sheet().id] }), {
      label: `Moved to the trash: ${sheet().details.name}`,
    })
  }

  function restore() {
    return act(() => api.people.restore({ ids: [sheet().id] }), {
      label: `Restored: ${sheet().details.name}`,
    })
  }

  return { edit, addTag, removeTag, trash, restore }
}
