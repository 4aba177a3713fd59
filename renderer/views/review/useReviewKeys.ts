import { useEventListener } from '@vueuse/core'

/** What lies above the review and takes keys for itself. */
const LAYER = '[data-dismissable-layer]'

/** Keys that mean something in every other view; here they are answers, or nothing. */
const ELSEWHERE = ['l', 'd', 'a']

interface ReviewKeys {
  /** Called by the keys for undo: here, what is taken back is the last answer. */
  takeBack: () => void
  /** Called by Enter where nothing else takes it. */
  goOn: () => void
  /** Called by Escape where nothing else takes it. */
  leave: () => void
}

/** The keys of a review beside those that answer. */
export function useReviewKeys({ takeBack, goOn, leave }: ReviewKeys) {
  function press(event: KeyboardEvent) {
    if (isMeantForOthers(event)) return
    const target = event.target as HTMLElement
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
  // After the question, which may have something to close, and before the panel is closed.
  useEventListener(
    document,
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !isMeantForOthers(event)) leave()
    },
    { capture: true },
  )
}

function isMeantForOthers({ target }: KeyboardEvent): boolean {
  const isTyping =
    target instanceof HTMLElement &&
    target.matches('input:not([type=radio]), textarea, [contenteditable]')
  return isTyping || document.querySelector(LAYER) !== null
}
