import { CalendarWays, DEFAULT_WAYS } from '#domain/calendar/ways'
import type { Reader, Writer } from '../open.ts'
import { settingValue, setSetting } from './settings.ts'

/** How calendars leave the file, completed by what is usual. */
export function readWays(db: Reader): CalendarWays {
  const stored = CalendarWays.partial().safeParse(settingValue(db, 'calendars'))
  return { ...DEFAULT_WAYS, ...stored.data }
}

export function changeWays(db: Writer, changes: Partial<CalendarWays>): void {
  setSetting(db, 'calendars', { ...readWays(db), ...changes })
}
