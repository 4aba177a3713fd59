import { isDefinedError } from '@orpc/client'
import { shallowRef, watch } from 'vue'
import type { PersonSheet } from '#contract/people'
import { useApi } from '../../api.ts'
import { useChanges } from '../../stores/changes.ts'

/** What is known of a person, or why nothing is shown. */
export type ShownPerson =
  | { kind: 'loading' }
  | { kind: 'gone' }
  | { kind: 'failed' }
  | { kind: 'ready'; sheet: PersonSheet }

/** The person with that id, as they are now. */
export function usePersonSheet(id: () => number | null) {
  const api = useApi()
  const shown = shallowRef<ShownPerson>({ kind: 'loading' })

  async function load() {
    const wanted = id()
    if (wanted === null) return
    const answer = await loaded(wanted)
    // Somebody else has been opened meanwhile.
    if (wanted === id()) shown.value = answer
  }

  async function loaded(wanted: number): Promise<ShownPerson> {
    try {
      return { kind: 'ready', sheet: await api.people.get({ id: wanted }) }
    } catch (error) {
      // Shown in place of the person, with a way to ask again.
      return isDefinedError(error) ? { kind: 'gone' } : { kind: 'failed' }
    }
  }

  const reload = useChanges().keepLoaded(
    ['people', 'organisations', 'interactions', 'followUps', 'tags', 'notes', 'ties'],
    load,
  )
  watch(id, () => {
    shown.value = { kind: 'loading' }
    reload()
  })

  return { shown, reload }
}
