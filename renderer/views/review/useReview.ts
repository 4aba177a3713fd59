import { computed, shallowReactive, shallowRef } from 'vue'
import type { ReviewQuestion, ReviewSheet } from '#contract/reviews'
import type { Day } from '#domain/day'
import type { ReviewAnswer } from '#domain/review/answer'
import { type StepName, stepMinutes } from '#domain/review/step'
import { useApi } from '../../api.ts'
import { useAction } from '../../composables/useAction.ts'
import { useChanges } from '../../stores/changes.ts'

/** What a review shows of. */
const SHOWS = [
  'reviews',
  'followUps',
  'people',
  'interactions',
  'ties',
  'meetings',
  'organisations',
] as const

/** The weekly review: the one that is open, or the one that would begin now. */
export function useReview() {
  const api = useApi()
  const { act, undo } = useAction()
  const sheet = shallowRef<ReviewSheet | null>(null)
  /** The one that was closed last here. */
  const closedId = shallowRef<number | null>(null)
  let loading = Promise.resolve()
  const beingAnswered = shallowReactive(new Set<string>())

  const isOpen = computed(() => typeof sheet.value?.id === 'number')
  const step = computed(() => sheet.value?.steps.find(({ step }) => step === sheet.value?.step))
  /** The next question comes while the answer to the last one is on its way: no key is lost. */
  const current = computed(() => {
    const waiting = step.value?.questions.filter(isWaiting) ?? []
    return waiting.find(({ key }) => !beingAnswered.has(key)) ?? waiting[0] ?? null
  })
  const minutesLeft = computed(() => {
    const steps = sheet.value?.steps ?? []
    const at = steps.findIndex(({ step }) => step === sheet.value?.step)
    return steps.reduce((sum, { step, questions }, index) => {
      const waiting = questions.filter(isWaiting).length
      const isOver = questions.length > 0 ? waiting === 0 : index < at
      return isOver ? sum : sum + stepMinutes(step, waiting)
    }, 0)
  })
  /** How many questions of all steps wait still. */
  const waiting = computed(
    () => (sheet.value?.steps ?? []).flatMap(({ questions }) => questions.filter(isWaiting)).length,
  )

  /** One after the other, so that no earlier answer comes after a later one. */
  function load(): Promise<void> {
    loading = loading.then(async () => {
      sheet.value = await api.reviews.sheet()
    })
    return loading
  }

  useChanges().keepLoaded(SHOWS, load)

  async function begin() {
    closedId.value = null
    if (await act(() => api.reviews.begin())) await load()
  }

  /** Answers what is asked, and goes on to what is asked next. */
  async function answer(key: string, said: ReviewAnswer) {
    // A key pressed twice answers once.
    if (beingAnswered.has(key)) return
    beingAnswered.add(key)
    const at = sheet.value?.step
    const kept = await act(() => api.reviews.answer({ key, answer: said }))
    await load()
    beingAnswered.delete(key)
    // The last of several answers that are on their way goes on, and only from where it was given.
    const isLast = beingAnswered.size === 0 && sheet.value?.step === at
    if (kept && isLast && !current.value) await goOn()
  }

  /** To the next step with something to ask, or to do; stays where something is asked still. */
  async function goOn() {
    if (current.value) return
    const steps = sheet.value?.steps ?? []
    const at = steps.findIndex(({ step }) => step === sheet.value?.step)
    const next = steps.slice(at + 1).find(({ questions }) => isToDo(questions))
    if (next) await goTo(next.step)
  }

  async function goTo(step: StepName) {
    if (await act(() => api.reviews.goTo({ step }))) await load()
  }

  /** Takes the last answer back, and goes to what it was said to. */
  async function takeBack() {
    const before = answered(sheet.value)
    if (!(await undo())) return
    await load()
    const after = answered(sheet.value)
    const gone = [...before].find(([key]) => !after.has(key))
    if (gone && gone[1] !== sheet.value?.step) await goTo(gone[1])
  }

  async function move(id: number, dueOn: Day) {
    await act(() => api.reviews.move({ moves: [{ id, dueOn }] }))
    await load()
  }

  async function spread() {
    await act(() => api.reviews.spread(), {
      label: ({ moved }) => (moved > 0 ? 'Spread over the week' : 'It is spread evenly already'),
    })
    await load()
  }

  async function close(reflection: string) {
    const closed = await act(() => api.reviews.close({ reflection }))
    if (!closed) return
    await load()
    closedId.value = closed.result.id
  }

  return {
    sheet,
    closedId,
    isOpen,
    step,
    current,
    minutesLeft,
    waiting,
    begin,
    answer,
    goOn,
    goTo,
    takeBack,
    move,
    spread,
    close,
  }
}

/** Whether a question still waits for its answer. */
export function isWaiting({ answer, isMoot }: ReviewQuestion): boolean {
  return answer === null && !isMoot
}

function isToDo(questions: readonly ReviewQuestion[]): boolean {
  return questions.length === 0 || questions.some(isWaiting)
}

function answered(sheet: ReviewSheet | null): Map<string, StepName> {
  const all = (sheet?.steps ?? []).flatMap(({ step, questions }) =>
    questions.filter(({ answer }) => answer !== null).map(({ key }) => [key, step] as const),
  )
  return new Map(all)
}
