import { computed, reactive, shallowRef, watch } from 'vue'
import type { InteractionRow } from '#contract/interactions'
import type { Day } from '#domain/day'
import type { InteractionDirection, InteractionKind } from '#domain/interaction'
import { useApi } from '../api.ts'
import { useDialogs } from '../stores/dialogs.ts'
import { useAction } from './useAction.ts'
import { usePeopleChoice } from './usePeopleChoice.ts'
import { useToday } from './useToday.ts'

/** An interaction that is edited. */
export type EditedInteraction = Omit<InteractionRow, 'id'> & { id: number }

/** What a form for an interaction holds, and how it is kept. */
export function useInteractionForm(start: {
  personIds?: readonly number[]
  interaction?: EditedInteraction
}) {
  const api = useApi()
  const { act } = useAction()
  const dialogs = useDialogs()
  const today = useToday()
  const { interaction } = start
  const people = usePeopleChoice(interaction?.people ?? start.personIds)

  const form = reactive<{
    kind: InteractionKind
    day: Day | null
    direction: InteractionDirection
    place: string
    notes: string
  }>({
    kind: interaction?.kind ?? 'meeting',
    day: interaction?.day ?? today.value,
    direction: interaction?.direction ?? 'mutual',
    place: interaction?.place ?? '',
    notes: interaction?.notes ?? '',
  })
  watch(today, (day) => (form.day ??= day))
  /** What has not happened yet can be planned, not logged. */
  const liesAhead = computed(() => Boolean(form.day && today.value && form.day > today.value))

  const wasTried = shallowRef(false)
  const isSaving = shallowRef(false)
  const errors = computed(() => ({
    people:
      wasTried.value && people.ids.value.length === 0 ? 'Choose at least one person.' : undefined,
    day: wasTried.value && !form.day ? 'Choose a day.' : undefined,
  }))

  /** Keeps it, and asks which follow-ups it fulfilled; false if it could not be kept. */
  async function save(): Promise<boolean> {
    wasTried.value = true
    const { day } = form
    const personIds = people.ids.value
    if (!day || liesAhead.value || personIds.length === 0 || isSaving.value) return false

    isSaving.value = true
    const kept = { ...form, day, personIds }
    const done = await (interaction ? edit(interaction.id, kept) : log(kept))
    isSaving.value = false
    if (done) dialogs.askFulfilled(done.result.openFollowUps)
    return done !== undefined
  }

  /** Goes on with the same people, day and notes as a follow-up. */
  function planInstead() {
    dialogs.planFollowUp({
      personIds: people.ids.value,
      dueOn: form.day ?? undefined,
      notes: form.notes,
    })
  }

  function log(kept: Parameters<typeof api.interactions.log>[0]) {
    const label = `Logged: ${kept.kind} with ${people.words.value}`
    return act(() => api.interactions.log(kept), { label })
  }

  function edit(id: number, kept: Parameters<typeof api.interactions.log>[0]) {
    return act(
      async () => {
        await api.interactions.edit({ id, interaction: kept })
        return { openFollowUps: [] }
      },
      { label: `Changed: ${kept.kind} with ${people.words.value}` },
    )
  }

  return { form, people, errors, liesAhead, isSaving, save, planInstead }
}
