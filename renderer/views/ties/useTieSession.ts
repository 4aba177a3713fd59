import { computed, shallowRef, watch } from 'vue'
import type { TieRow } from '#contract/ties'
import { hasDirection, tieInWords, type TieKind } from '#domain/tie'
import { useApi } from '../../api.ts'
import { useAction } from '../../composables/useAction.ts'
import { useSkippedTies } from '../../stores/skippedTies.ts'

/** How many suggestions one goes through at a time. */
const AT_ONCE = 10

/** What was said of a suggestion, and the change that keeps it. */
interface Answer {
  tie: TieRow
  said: 'confirmed' | 'rejected' | 'skipped'
  writeId?: number
}

/** Up to ten suggested ties, one at a time; each answer can be taken back. */
export function useTieSession() {
  const api = useApi()
  const { act } = useAction()
  const skipped = useSkippedTies()

  /** Null before the first answer of the app. */
  const ties = shallowRef<readonly TieRow[] | null>(null)
  /** How many wait beyond those of this session. */
  const waiting = shallowRef(0)
  const answers = shallowRef<readonly Answer[]>([])
  const kind = shallowRef<TieKind>('knows')
  const isTurned = shallowRef(false)
  const isBusy = shallowRef(false)

  const current = computed(() => ties.value?.[answers.value.length])
  const ends = computed(() => {
    if (!current.value) return undefined
    const { from, to } = current.value
    return isTurned.value ? { from: to, to: from } : { from, to }
  })
  const inWords = computed(() =>
    ends.value ? tieInWords(ends.value.from.name, ends.value.to.name, kind.value) : '',
  )
  const canTurn = computed(() => hasDirection(kind.value))

  watch(current, (tie) => {
    kind.value = tie?.kind ?? 'knows'
    isTurned.value = false
  })

  /** The next ten; those skipped before come last. */
  async function begin() {
    const limit = AT_ONCE + skipped.ids.size
    const page = await act(() => api.ties.suggested({ limit }))
    if (!page) return
    const { total, rows } = page.result
    const fresh = rows.filter(({ id }) => !skipped.ids.has(id))
    if (fresh.length === 0) skipped.clear()
    ties.value = (fresh.length > 0 ? fresh : rows).slice(0, AT_ONCE)
    waiting.value = total - ties.value.length
    answers.value = []
  }

  /** One answer at a time, even where a key is held down. */
  async function alone(work: () => Promise<void>) {
    if (isBusy.value) return
    isBusy.value = true
    try {
      await work()
    } finally {
      isBusy.value = false
    }
  }

  async function answer(said: Answer['said'], keep: (tie: TieRow) => Promise<void>) {
    await alone(async () => {
      const tie = current.value
      if (!tie || !(await act(() => keep(tie)))) return
      const writeId = (await api.history.next()).undo?.id
      answers.value = [...answers.value, { tie, said, writeId }]
    })
  }

  function be(said: TieKind) {
    kind.value = said
  }

  function turn() {
    if (hasDirection(kind.value)) isTurned.value = !isTurned.value
  }

  function confirm() {
    const [said, fromId] = [kind.value, ends.value?.from.id]
    return answer('confirmed', ({ id }) => api.ties.confirm({ id, kind: said, fromId }))
  }

  function reject() {
    return answer('rejected', ({ id }) => api.ties.reject({ id }))
  }

  function skip() {
    const tie = current.value
    if (!tie || isBusy.value) return
    skipped.skip(tie.id)
    answers.value = [...answers.value, { tie, said: 'skipped' }]
  }

  async function takeBack() {
    await alone(async () => {
      const last = answers.value.at(-1)
      if (!last) return
      if (last.said === 'skipped') skipped.takeBack(last.tie.id)
      else if (!(await act(() => api.history.undo({ id: last.writeId })))) return
      answers.value = answers.value.slice(0, -1)
    })
  }

  void begin()

  return {
    ties,
    waiting,
    answers,
    current,
    ends,
    kind,
    canTurn,
    inWords,
    begin,
    be,
    turn,
    confirm,
    reject,
    skip,
    takeBack,
  }
}

export type TieSession = ReturnType<typeof useTieSession>
