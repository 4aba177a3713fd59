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
      const before = label ? await lastWrite() : undefined
      const result = await call()
      clearNotices()
      const said = typeof label === 'function' ? label(result) : label
      if (said) {
        const made = await lastWrite()
        say(said, { undoes: made === before ? undefined : made })
      }
      return { result }
    } catch (error) {
      // Shown to the user, who alone can do something about it.
      sayFailed(error)
      return undefined
    }
  }

  async function lastWrite() {
    return (await api.history.next()).undo?.id
  }

  /**
   * Says something in passing, in place of what was said before.
   *
   * @param undoes the write that its button takes back; without it there is no button
   */
  function say(title: string, { undoes }: { undoes?: number } = {}) {
    clearNotices()
    const actions = undoes === undefined ? [] : [undoButton(undoes)]
    toast.add({ id: `${NOTICE}${++notices}`, title, actions, orientation: 'horizontal' })
  }

  // There is one notice at a time: an earlier change can only be undone after the later ones.
  function clearNotices() {
    const ids = toast.toasts.value.map(({ id }) => id)
    ids.filter((id) => String(id).startsWith(NOTICE)).forEach((id) => toast.remove(id))
  }

  function sayFailed(error: unknown) {
    const title = sentenceFor(error)
    toast.add({ id: title, title, color: 'error', icon: 'i-lucide-circle-alert' })
  }

  function undoButton(id: number) {
    return {
      label: 'Undo',
      color: 'neutral' as const,
      variant: 'outline' as const,
      onClick: () => void undo(id),
    }
  }

  /** Takes the last change back, or the given one if nothing else has changed since. */
  function undo(id?: number) {
    return takeBack(() => api.history.undo({ id }), 'Undone', 'There is nothing to undo.')
  }

  function redo() {
    return takeBack(() => api.history.redo(), 'Done again', 'There is nothing to redo.')
  }

  /** True if something was taken back or done again. */
  async function takeBack(call: () => Promise<string | null>, done: string, nothing: string) {
    const label = await act(call)
    if (label) say(label.result === null ? nothing : `${done}: ${label.result}`)
    return typeof label?.result === 'string'
  }

  return { act, say, sayFailed, undo, redo }
}
