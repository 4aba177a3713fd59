import { watchDebounced } from '@vueuse/core'
import { onMounted, ref, shallowRef, watch } from 'vue'
import type { DraftKind, DraftLanguage } from '#domain/drafts/draft'
import { useApi } from '../../api.ts'
import { useAction } from '../../composables/useAction.ts'
import type { NamedPerson } from '../../composables/usePeopleChoice.ts'
import type { WordsStart } from '../../stores/dialogs.ts'

/** So long after the last key the words are checked again. */
const CHECK_AFTER_MS = 250

/** A draft to somebody while it is written: what it began with, and what might be better in it. */
export function useDraft(start: WordsStart) {
  const api = useApi()
  const { act } = useAction()
  const kind = shallowRef<DraftKind>(start.kind ?? 'reconnect')
  /** Null until the person's own is known. */
  const language = shallowRef<DraftLanguage | null>(null)
  const target = ref<NamedPerson[]>([])
  const subject = ref('')
  const body = ref('')
  const email = shallowRef<string | null>(null)
  const findings = shallowRef<readonly string[]>([])

  async function write() {
    const targetId = target.value[0]?.id
    if (kind.value === 'introduction' && targetId === undefined) {
      subject.value = body.value = ''
      findings.value = []
      return
    }
    const input = { personId: start.personId, kind: kind.value, targetId }
    const written = await act(() =>
      api.drafts.write({ ...input, language: language.value ?? undefined }),
    )
    if (!written) return
    subject.value = written.result.subject
    body.value = written.result.body
    email.value = written.result.email
    findings.value = written.result.findings
    language.value ??= written.result.language
  }

  onMounted(async () => {
    const { targetId } = start
    const sheet = targetId && (await act(() => api.people.get({ id: targetId })))
    if (sheet) target.value = [{ id: sheet.result.id, name: sheet.result.details.name }]
    else await write()
  })
  watch([kind, target], write)
  watch(language, (_, before) => {
    if (before !== null) void write()
  })
  watchDebounced(
    body,
    async () => {
      const about = { kind: kind.value, language: language.value ?? 'en' }
      findings.value = body.value ? await api.drafts.check({ ...about, body: body.value }) : []
    },
    { debounce: CHECK_AFTER_MS },
  )

  return { kind, language, target, subject, body, email, findings }
}
