import type { Feed } from '#domain/calendar/feed'
import { counted } from '#domain/counted'
import type { PrivacyLevel } from '#domain/privacy'
import { useApi } from '../api.ts'
import { saveFile } from './savedFile.ts'
import { useAction } from './useAction.ts'

/** Saves a feed as a calendar file where the user keeps downloads. */
export function useCalendarFile() {
  const api = useApi()
  const { act, say } = useAction()

  /** True once the file is handed over to be saved; without a level, at the kept one. */
  async function save(privacy?: PrivacyLevel, feed: Feed = 'follow-ups'): Promise<boolean> {
    const made = await act(() => api.calendar.feed({ feed, privacy }))
    if (!made) return false
    const { fileName, text, events } = made.result
    saveFile(fileName, new Blob([text], { type: 'text/calendar;charset=utf-8' }))
    say(
      `Saved ${counted(events, feed === 'follow-ups' ? 'open follow-up' : 'event')} as ${fileName}`,
    )
    return true
  }

  return { save }
}
