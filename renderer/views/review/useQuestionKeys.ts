import { useEventListener } from '@vueuse/core'
import { CHANNELS, REASONS } from './reviewWords.ts'
import type { AskedQuestion } from './useQuestion.ts'

/** What lies above the review and takes keys for itself. */
const LAYER = '[data-dismissable-layer]'

/** The keys that answer a question, wherever the focus is but in a text field. */
export function useQuestionKeys(asked: AskedQuestion) {
  function press(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
    if (document.querySelector(LAYER)) return
    const key = event.key.toLowerCase()
    const target = event.target as HTMLElement
    const isTyping = target.matches('input:not([type=radio]), textarea, select, [contenteditable]')
    if (isTyping && key !== 'enter' && key !== 'escape') return
    // A day is chosen by a click or by Space; Enter answers.
    if (key === 'enter' && target.closest('button:not([data-day]), a')) return
    if (isTyping && key === 'escape') return target.blur()
    const run = actionFor(key)
    if (!run) return
    event.preventDefault()
    event.stopPropagation()
    run()
  }

  function actionFor(key: string): (() => void) | undefined {
    if (asked.asksReason.value) return reasonFor(key)
    const choice = asked.choices.value.find(({ key: own }) => own === key)
    if (choice) return choice.say
    if (key === 'arrowright') return () => asked.moveDay(1)
    if (key === 'arrowleft') return () => asked.moveDay(-1)
    const channel = CHANNELS.find(({ keys }) => keys === key)
    return channel && asked.hasChannels.value ? () => asked.take(channel.value) : undefined
  }

  function reasonFor(key: string): (() => void) | undefined {
    if (key === 'escape') return () => (asked.asksReason.value = false)
    if (key === 'enter' || key === 'n') return () => asked.leave()
    const reason = REASONS[Number(key) - 1]
    return reason === undefined ? undefined : () => asked.leave(reason)
  }

  // Before anybody else: the letters mean something else in other views.
  useEventListener(window, 'keydown', press, { capture: true })
}
