import { computed, reactive, shallowRef } from 'vue'
import type { FollowUpRow } from '#contract/followUps'
import type { Day } from '#domain/day'
import type { FollowUpAction } from '#domain/followUp'
import { exactDay } from '#domain/spokenDay'
import { useApi } from '../api.ts'
import type { FollowUpStart } from '../stores/dialogs.ts'
import { useAction } from './useAction.ts'
import { usePeopleChoice } from './usePeopleChoice.ts'

/** A follow-up that is edited. */
export type EditedFollowUp = FollowUpRow

/** What a form for a follow-up holds, and how it is kept. */
export function useFollowUpForm(start: FollowUpStart & { followUp?: EditedFollowUp }) {
  const api = useApi()
  const { act } = useAction()
  const { followUp } = start
  const people = usePeopleChoice(followUp?.people ?? start.personIds)

  const form = reactive<{
    title: string
    action: FollowUpAction
    dueOn: Day | null
    dueAt: string
    alarmMinutes: number | null
    repeats: string | null
    notes: string
  }>({
    title: followUp?.title ?? start.title ?? '',
    action: followUp?.action ?? 'write',
    dueOn: followUp?.dueOn ?? start.dueOn ?? null,
    dueAt: followUp?.dueAt ?? '',
    alarmMinutes: followUp?.alarmMinutes ?? null,
    repeats: followUp?.repeats ?? null,
    notes: followUp?.notes ?? start.notes ?? '',
  })

  const wasTried = shallowRef(false)
  const isSaving = shallowRef(false)
  const errors = computed(() => ({
    title:
      wasTried.value && !form.title.trim() ? 'Say in a few words what you mean to do.' : undefined,
    dueOn: wasTried.value && !form.dueOn ? 'Choose a day.' : undefined,
  }))

  /** True once it is kept. */
  async function save(): Promise<boolean> {
    wasTried.value = true
    const { dueOn } = form
    if (!form.title.trim() || !dueOn || isSaving.value) return false

    isSaving.value = true
    const kept = {
      ...form,
      dueOn,
      dueAt: form.dueAt || null,
      personIds: people.ids.value,
    }
    const done = await act(
      async () => {
        if (followUp) await api.followUps.edit({ id: followUp.id, followUp: kept })
        else await api.followUps.add(kept)
      },
      { label: followUp ? `Changed: ${kept.title}` : `Planned for ${exactDay(dueOn)}` },
    )
    isSaving.value = false
    return done !== undefined
  }

  return { form, people, errors, isSaving, save }
}
