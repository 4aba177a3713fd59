import { describe, expect, it, vi } from 'vitest'
import { addDays, type Day } from '#domain/day'
import type { Api } from '../../../../renderer/api.ts'
import { useFile } from '../../../../renderer/stores/file.ts'
import { useToday } from '../../../../renderer/stores/today.ts'
import { inFace } from '../../../support/inFace.ts'
import { TEST_DAY, testApp } from '../../../support/testApp.ts'

describe('useFile', () => {
  it('has what depends on the day loaded again once a new day begins', async () => {
    vi.useFakeTimers({ toFake: ['setInterval'] })
    const { api } = testApp()
    let day: Day = TEST_DAY
    let sheets = 0
    const slept: Api = {
      ...api,
      file: { ...api.file, info: async () => ({ ...(await api.file.info()), today: day }) },
      today: { get: () => (sheets++, api.today.get()) },
    }
    const { file } = inFace(slept, () => ({ file: useFile(), today: useToday() }))
    await vi.waitFor(() => expect(file.today).toBe(TEST_DAY))
    await vi.waitFor(() => expect(sheets).toBe(1))

    day = addDays(TEST_DAY, 1)
    vi.advanceTimersByTime(60_000)
    vi.useRealTimers()
    await vi.waitFor(() => expect(file.today).toBe(day))
    await vi.waitFor(() => expect(sheets).toBe(2))
  })
})
