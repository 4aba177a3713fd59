import { computed, shallowRef } from 'vue'
import { captureInWords, type CapturedFollowUp, type CapturedInteraction } from '#domain/capture'
import { counted } from '#domain/counted'
import { useApi } from '../../api.ts'
import { useAction } from '../../composables/useAction.ts'
import { useToday } from '../../composables/useToday.ts'
import { type PersonChoice, useCapture } from '../../stores/capture.ts'
import { obstacle } from './captureWords.ts'
import { corrected, draftOf, type Shown } from './corrected.ts'
import { useDialogs } from '../../stores/dialogs.ts'
import { useReading } from './useReading.ts'

/** What the line has become, how it is corrected, and how it is kept. */
export function useCaptureForm() {
  const api = useApi()
  const { act } = useAction()
  const capture = useCapture()
  const dialogs = useDialogs()
  const today = useToday()
  const reading = useReading(() => (capture.isOpen ? capture.line : ''))
  const isSaving = shallowRef(false)

  const shown = computed((): Shown | undefined =>
    reading.value && today.value
      ? corrected(reading.value.found, capture.corrections, today.value)
      : undefined,
  )
  /** Only what is on the screen is kept. */
  const isFresh = computed(() => reading.value?.line === capture.line)
  const hindrance = computed(() =>
    shown.value && today.value ? obstacle(shown.value, today.value) : undefined,
  )

  function choosePerson(name: string, choice: PersonChoice | null) {
    capture.correct({ people: { ...capture.corrections.people, [name]: choice } })
  }

  function renameOrganisation(read: string, name: string) {
    capture.correct({ organisations: { ...capture.corrections.organisations, [read]: name } })
  }

  function changeInteraction(changes: Partial<CapturedInteraction> | null) {
    const interaction = changes && { ...capture.corrections.interaction, ...changes }
    capture.correct({ interaction })
  }

  function changeFollowUp(at: number, changes: Partial<CapturedFollowUp> | null) {
    const { followUps } = capture.corrections
    capture.correct({
      followUps: { ...followUps, [at]: changes && { ...followUps[at], ...changes } },
    })
  }

  /** True once it is kept. */
  async function keep(): Promise<boolean> {
    if (!shown.value || !isFresh.value || hindrance.value || isSaving.value) return false
    isSaving.value = true
    const draft = draftOf(shown.value)
    const planned = draft.interaction ? draft.followUps.length : 0
    const more = planned > 0 ? `, and ${counted(planned, 'follow-up')}` : ''
    const done = await act(() => api.capture.keep(draft), {
      label: `Kept: ${captureInWords(draft)}${more}`,
    })
    isSaving.value = false
    if (!done) return false
    capture.clear()
    dialogs.askFulfilled(done.result.openFollowUps)
    return true
  }

  return {
    ...{ today, shown, hindrance, isSaving, keep },
    ...{ choosePerson, renameOrganisation, changeInteraction, changeFollowUp },
  }
}
