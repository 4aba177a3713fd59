import type { Day } from '#domain/day'
import { exactDay } from '#domain/spokenDay'
import { useApi } from '../api.ts'
import { useAction } from './useAction.ts'

interface Titled {
  id: number
  title: string
}

/** What ends a follow-up, puts it off, or brings it back; each can be undone. */
export function useClosingFollowUps() {
  const api = useApi()
  const { act } = useAction()

  function complete({ id, title }: Titled) {
    return act(() => api.followUps.complete({ id }), {
      label: ({ nextOn }) => `Done: ${title}${nextOn ? `. Next on ${exactDay(nextOn)}` : ''}`,
    })
  }

  function drop({ id, title }: Titled) {
    return act(() => api.followUps.drop({ id }), { label: `Dropped: ${title}` })
  }

  function reopen({ id, title }: Titled) {
    return act(() => api.followUps.reopen({ id }), { label: `Open again: ${title}` })
  }

  function snooze({ id, title }: Titled, until: Day) {
    const label = `Put off to ${exactDay(until)}: ${title}`
    return act(() => api.followUps.snooze({ id, until }), { label })
  }

  return { complete, drop, reopen, snooze }
}
