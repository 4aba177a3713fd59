import { computed, ref, shallowRef, watch } from 'vue'
import type { ReviewQuestion } from '#contract/reviews'
import { CIRCLE_CADENCE_DAYS } from '#domain/circle'
import { addDays, type Day } from '#domain/day'
import type { FollowUpAction } from '#domain/followUp'
import type { ReviewAnswer } from '#domain/review/answer'
import { planTitle } from '#domain/review/planning'
import { cadenceInWords, CIRCLE_CHOICES } from '../../components/forms/personWords.ts'
import { contactOf, dayInWeek, widerThan } from './reviewWords.ts'

/** For so long somebody's cadence rests, in days. */
const REST_DAYS = 30

const WEEK_DAYS = 7

/** Something that can be said, with its key. */
export interface Choice {
  key: string
  label: string
  isMain?: boolean
  say: () => void
}

/** One question as it is being answered: what is proposed can be changed before it is said. */
export function useQuestion(
  question: () => ReviewQuestion,
  today: () => Day,
  said: (answer: ReviewAnswer) => void,
) {
  const action = shallowRef<FollowUpAction>('write')
  const title = ref('')
  const dueOn = shallowRef<Day>(today())
  /** Of several people it may be about, the one it is about. */
  const drawn = shallowRef(0)
  const asksReason = shallowRef(false)

  const item = computed(() => question().item)
  const person = computed(() => question().people[drawn.value])
  const names = computed(() => {
    const { people } = question()
    const about =
      item.value.kind === 'introduce' ? people : people.slice(drawn.value, drawn.value + 1)
    return about.map(({ name }) => name)
  })
  const hasPlan = computed(() => question().proposal !== null)
  const hasChannels = computed(() => item.value.kind === 'keep warm' || item.value.kind === 'wake')
  const days = computed(() =>
    Array.from({ length: WEEK_DAYS }, (_, day) => addDays(today(), day + 1)),
  )

  watch(
    () => question().key,
    () => {
      const { proposal, people } = question()
      const isDrawn = item.value.kind === 'wake'
      drawn.value = isDrawn ? Math.floor(Math.random() * people.length) : 0
      action.value = proposal?.action ?? 'write'
      title.value = isDrawn ? planTitle(action.value, names.value) : (proposal?.title ?? '')
      dueOn.value = proposal?.dueOn ?? addDays(today(), 1)
      asksReason.value = false
    },
    { immediate: true },
  )

  function take(channel: FollowUpAction) {
    // What the user wrote stays.
    if (title.value === planTitle(action.value, names.value))
      title.value = planTitle(channel, names.value)
    action.value = channel
  }

  function drawAnother() {
    const { people } = question()
    const before = names.value
    drawn.value = (drawn.value + 1) % people.length
    if (title.value === planTitle(action.value, before))
      title.value = planTitle(action.value, names.value)
  }

  function moveDay(days: number) {
    const next = addDays(dueOn.value, days)
    if (next > today()) dueOn.value = next
  }

  function plan() {
    const { people } = question()
    const about = item.value.kind === 'introduce' ? people : person.value ? [person.value] : []
    const text = title.value.trim()
    if (!text) return
    said({
      kind: 'plan',
      personIds: about.map(({ id }) => id),
      action: action.value,
      title: text,
      dueOn: dueOn.value,
    })
  }

  function logContact() {
    said({ kind: 'log', contact: contactOf(action.value), day: today() })
  }

  function logMeeting() {
    const { meeting } = question()
    if (meeting) said({ kind: 'log', contact: meeting.kind, day: meeting.day })
  }

  function leave(reason = '') {
    asksReason.value = false
    const isDrawn = item.value.kind === 'wake' && person.value
    said({ kind: 'not now', reason, ...(isDrawn ? { personId: isDrawn.id } : {}) })
  }

  const notNow: Choice = { key: 'n', label: 'Not now', say: () => leave() }
  const notNowBecause: Choice = { ...notNow, say: () => (asksReason.value = true) }
  const planIt: Choice = { key: 'enter', label: 'Plan it', isMain: true, say: plan }

  function circles(): Choice[] {
    return CIRCLE_CHOICES.filter(({ value }) => value !== 'none').map(
      ({ value, label }, index) => ({
        key: `${index + 1}`,
        label,
        say: () => said({ kind: 'circle', circle: value }),
      }),
    )
  }

  function widening(days: number): Choice {
    const wider = widerThan(days)
    const widerDays = CIRCLE_CADENCE_DAYS[wider]
    return {
      key: 'v',
      label:
        widerDays === null
          ? 'Do not remind me any more'
          : `Less often: ${cadenceInWords(widerDays).toLowerCase()}`,
      say: () => said({ kind: 'circle', circle: wider }),
    }
  }

  function overdueChoices(): Choice[] {
    return [
      { key: 'x', label: 'Drop', say: () => said({ kind: 'drop' }) },
      { key: 'd', label: 'Done', say: () => said({ kind: 'done' }) },
      {
        key: 'enter',
        label: `Move to ${dayInWeek(dueOn.value)}`,
        isMain: true,
        say: () => said({ kind: 'move', until: dueOn.value }),
      },
    ]
  }

  const choices = computed<Choice[]>(() => {
    switch (item.value.kind) {
      case 'newcomer':
        return [
          ...circles(),
          { key: 'n', label: 'No circle', say: () => said({ kind: 'circle', circle: 'none' }) },
        ]
      case 'meeting':
        return [
          { key: 's', label: 'Skip', say: () => leave() },
          { key: 'n', label: 'No', say: () => said({ kind: 'drop' }) },
          { key: 'y', label: 'Yes, log it', isMain: true, say: logMeeting },
        ]
      case 'overdue':
        return overdueChoices()
      case 'keep warm':
        return [
          notNowBecause,
          { key: 'p', label: 'Let rest a month', say: () => rest() },
          ...(person.value?.cadence ? [widening(person.value.cadence.days)] : []),
          { key: 't', label: `Log a ${contactOf(action.value)} today`, say: logContact },
          planIt,
        ]
      case 'wake':
        return [
          notNowBecause,
          ...(question().people.length > 1
            ? [{ key: 'r', label: 'Draw another', say: drawAnother }]
            : []),
          planIt,
        ]
      case 'tie':
        return [
          { key: 's', label: 'Skip', say: () => leave() },
          { key: 'n', label: 'No', say: () => said({ kind: 'reject' }) },
          { key: 'y', label: 'Yes, they do', isMain: true, say: () => said({ kind: 'confirm' }) },
        ]
      case 'reach':
      case 'birthday':
      case 'moved':
      case 'favour':
        return [notNow, planIt]
      case 'introduce':
        return [
          notNow,
          { key: 'k', label: 'They know each other', say: () => said({ kind: 'confirm' }) },
          planIt,
        ]
    }
  })

  function rest() {
    said({ kind: 'pause', until: addDays(today(), REST_DAYS) })
  }

  return {
    action,
    title,
    dueOn,
    days,
    person,
    hasPlan,
    hasChannels,
    asksReason,
    choices,
    take,
    moveDay,
    leave,
    stay: () => void (asksReason.value = false),
  }
}

export type AskedQuestion = ReturnType<typeof useQuestion>
