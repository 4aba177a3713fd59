import { shallowRef } from 'vue'
import type { PrivacyLevel } from '#domain/privacy'
import { useApi } from '../../api.ts'
import { useAction } from '../../composables/useAction.ts'
import { useChanges } from '../../stores/changes.ts'

/** The follow-ups as a calendar file: how they would read, and a way to save them. */
export function useCalendarFile() {
  const api = useApi()
  const { act } = useAction()
  const preview = shallowRef<Readonly<Record<PrivacyLevel, string[]>> | null>(null)

  useChanges().keepLoaded(['followUps', 'people'], async () => {
    preview.value = await api.calendar.preview()
  })

  /** True once the file is handed over to be saved. */
  async function save(privacy: PrivacyLevel): Promise<boolean> {
    const feed = await act(() => api.calendar.feed({ privacy }))
    if (!feed) return false
    offer(feed.result.fileName, new Blob([feed.result.text], { type: 'text/calendar' }))
    return true
  }

  return { preview, save }
}

function offer(fileName: string, content: Blob) {
  const href = URL.createObjectURL(content)
  const link = Object.assign(document.createElement('a'), { href, download: fileName })
  link.click()
  // Not at once: the download begins after this turn of the loop.
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}
