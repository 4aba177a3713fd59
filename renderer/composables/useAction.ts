import { useToast } from '@nuxt/ui/composables'
import { useApi } from '../api.ts'
import { sentenceFor } from './sentence.ts'

/** How the ids of notices begin. They differ, as one that is leaving takes its namesakes along. */
const NOTICE = 'notice '
let notices = 0

/** Changes something and says so, with a way to take it back; or says why it could not be done. */
export function useAction() {
  const api = useApi()
  const toast = useToast()

  /**
   * @param label what was done, in the past tense: "Logged a call with Ana"; nothing is said without it
   * @returns what the call gave, or nothing if it failed
   */
  async function act<Result>(
    call: () => Promise<Result>,
    { label }: { label?: string | ((result: Result) => string) } = {},
  ): Promise<{ result: Result } | undefined> {
    try {
      const result = await call()
      clearNotices()
      const said = typeof label === 'function' ? label(result) : label
      if (said) say(said, { canUndo: true })
      return { result }
    } catch (error) {
      // Shown to the user, who alone can do something about it.
      sayFailed(error)
      return undefined
    }
  }

  /** Says something in passing, in place of what was said before. */
  function say(title: string, { canUndo = false } = {}) {
    clearNotices()
    toast.add({ id: `${NOTICE}${++notices}`, title, actions: canUndo ? [undoButton()] : [] })
  }

  // There is one notice at a time, as what it offers to undo is always the last change.
  function clearNotices() {
    const ids = toast.toasts.value.map(({ id }) => id)
    ids.filter((id) => String(id).startsWith(NOTICE)).forEach((id) => toast.remove(id))
  }

  function sayFailed(error: unknown) {
    const title = sentenceFor(error)
    toast.add({ id: title, title, color: 'error', icon: 'i-lucide-circle-alert' })
  }

  function undoButton() {
    return {
      label: 'Undo',
      color: 'neutral' as const,
      variant: 'outline' as const,
      onClick: () => void undo(),
    }
  }

  function undo() {
    return takeBack(api.history.undo, 'Undone', 'There is nothing to undo.')
  }

  function redo() {
    return takeBack(api.history.redo, 'Done again', 'There is nothing to redo.')
  }

  async function takeBack(call: () => Promise<string | null>, done: string, nothing: string) {
    const label = await act(call)
    if (label) say(label.result === null ? nothing : `${done}: ${label.result}`)
  }

  return { act, say, sayFailed, undo, redo }
}
