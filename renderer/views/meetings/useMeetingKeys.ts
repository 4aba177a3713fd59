import { type ComputedRef, shallowRef, watch } from 'vue'
import type { MeetingsPreview, SuggestedMeeting } from '#contract/meetings'
import { type MeetingAnswer, useMeetingAnswers } from '../../stores/meetingAnswers.ts'

/** Rows that Page Up and Page Down move by. */
const PAGE = 10

/** The meeting one is on, and what keys do from there: an answer goes on to the next. */
export function useMeetingKeys(
  meetings: ComputedRef<readonly SuggestedMeeting[]>,
  guests: () => MeetingsPreview['guests'],
  scrollTo: (index: number) => void,
) {
  const answers = useMeetingAnswers()
  const active = shallowRef(0)

  watch(meetings, () => go(0))

  const steps: Readonly<Record<string, () => number>> = {
    ArrowDown: () => active.value + 1,
    ArrowUp: () => active.value - 1,
    PageDown: () => active.value + PAGE,
    PageUp: () => active.value - PAGE,
    Home: () => 0,
    End: () => meetings.value.length - 1,
  }
  const saying: Readonly<Record<string, MeetingAnswer | null>> = { y: 'yes', n: 'no', l: null }

  function go(index: number) {
    active.value = Math.min(meetings.value.length - 1, Math.max(0, index))
    if (active.value >= 0) scrollTo(active.value)
  }

  function onKeydown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const key = event.key.toLowerCase()
    const step = steps[event.key]
    if (step) go(step())
    else if (key in saying) answerActive(saying[key] ?? null)
    else return
    event.preventDefault()
    // Elsewhere these letters open dialogs.
    event.stopPropagation()
  }

  function answerActive(answer: MeetingAnswer | null) {
    const meeting = meetings.value[active.value]
    if (!meeting) return
    if (answer === 'yes' && !answers.canLog(meeting, guests())) return
    answers.say([meeting.key], answer)
    go(active.value + 1)
  }

  return { active, go, onKeydown }
}
