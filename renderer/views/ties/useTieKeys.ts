import { useEventListener } from '@vueuse/core'
import { TIE_KINDS } from '#domain/tie'
import type { TieSession } from './useTieSession.ts'

/** The keys that answer; they work wherever in the dialog the focus is. */
export function useTieKeys(session: TieSession) {
  const answers: Readonly<Record<string, () => void>> = {
    y: () => void session.confirm(),
    enter: () => void session.confirm(),
    n: () => void session.reject(),
    s: session.skip,
    arrowright: session.skip,
    t: session.turn,
    z: () => void session.takeBack(),
    ...Object.fromEntries(TIE_KINDS.map((kind, index) => [`${index + 1}`, () => session.be(kind)])),
  }

  // Before anybody else: Ctrl+Z means the last answer here, not the last change.
  useEventListener(
    window,
    'keydown',
    (event) => {
      const key = event.key.toLowerCase()
      const isUndo = (event.ctrlKey || event.metaKey) && key === 'z'
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
      if (!isUndo && (!isPlain || belongsToTarget(event))) return
      const answer = answers[key]
      if (!answer) return
      event.preventDefault()
      event.stopPropagation()
      // A key that is held down answers once, and there is nothing to do again.
      if (!event.repeat && !(isUndo && event.shiftKey)) answer()
    },
    { capture: true },
  )
}

/** Enter presses a button, and an arrow moves among choices. */
function belongsToTarget({ key, target }: KeyboardEvent): boolean {
  if (target instanceof HTMLButtonElement) return key === 'Enter'
  return target instanceof HTMLInputElement && key.startsWith('Arrow')
}
