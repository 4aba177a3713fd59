import { computed, reactive, shallowRef } from 'vue'
import { hasDirection, tieInWords, type TieKind } from '#domain/tie'
import { usePeopleChoice } from '../../composables/usePeopleChoice.ts'
import { useTieChanges } from '../../composables/useTieChanges.ts'
import type { TieStart } from '../../stores/dialogs.ts'

/** A tie that is about to be added: two people, what they are to each other, and which way it goes. */
export function useTieForm({ fromId, toId }: TieStart) {
  const { add } = useTieChanges()
  const { named: one } = usePeopleChoice(fromId === undefined ? [] : [fromId])
  const { named: other } = usePeopleChoice(toId === undefined ? [] : [toId])
  const form = reactive<{ kind: TieKind; direction: 'forth' | 'back' }>({
    kind: 'knows',
    direction: 'forth',
  })
  const errors = reactive({ one: '', other: '' })
  const isSaving = shallowRef(false)
  const asksDirection = computed(
    () => hasDirection(form.kind) && one.value.length > 0 && other.value.length > 0,
  )

  async function save(): Promise<boolean> {
    const [first, second] = [one.value[0], other.value[0]]
    errors.one = first ? '' : 'Choose a person.'
    errors.other = second ? problemWith(first?.id, second.id) : 'Choose a person.'
    if (!first || !second || errors.other) return false

    const isBack = asksDirection.value && form.direction === 'back'
    const [from, to] = isBack ? [second, first] : [first, second]
    isSaving.value = true
    const saved = await add(
      { fromId: from.id, toId: to.id, kind: form.kind },
      tieInWords(from.name, to.name, form.kind),
    )
    isSaving.value = false
    return saved !== undefined
  }

  return { form, one, other, asksDirection, errors, isSaving, save }
}

function problemWith(oneId: number | undefined, otherId: number): string {
  return oneId === otherId ? 'A tie is between two people. Choose another one.' : ''
}
