import { useEventListener } from '@vueuse/core'

/** What lies above the review and takes keys for itself. */
const LAYER = '[data-dismissable-layer]'

/** Keys that mean something in every other view; here they are answers, or nothing. */
const ELSEWHERE = ['l', 'd', 'a']

/**
 * The keys of a review beside those that answer.
 *
 * @param takeBack is called by the keys for undo: here, what is taken back is the last answer
 * @param goOn is called by Enter where nothing else takes it
 */
export function useReviewKeys(takeBack: () => void, goOn: () => void) {
  function press(event: KeyboardEvent) {
    const target = event.target as HTMLElement
    const isTyping = target.matches('input:not([type=radio]), textarea, [contenteditable]')
    if (isTyping || document.querySelector(LAYER)) return
    const key = event.key.toLowerCase()
    const hasControl = event.ctrlKey || event.metaKey
    if (hasControl && !event.shiftKey && key === 'z') {
      event.preventDefault()
      event.stopPropagation()
      if (!event.repeat) takeBack()
    } else if (key === 'enter' && !event.repeat && !target.closest('button:not([data-planned]), a'))
      goOn()
    else if (!hasControl && ELSEWHERE.includes(key)) event.stopPropagation()
  }

  // Before anybody else.
  useEventListener(window, 'keydown', press, { capture: true })
}
