import { eq } from 'drizzle-orm'
import { CsvMapping } from '#domain/csvMapping'
import { DEFAULT_SETTINGS, Settings } from '#domain/settings'
import type { Reader, Writer } from '../open.ts'
import { settings } from '../schema/settings.ts'

/** What the user chose, completed by what is usual. */
export function readSettings(db: Reader): Settings {
  const stored = Settings.partial().safeParse(settingValue(db, 'settings'))
  return { ...DEFAULT_SETTINGS, ...stored.data }
}

export function changeSettings(db: Writer, changes: Partial<Settings>): void {
  setSetting(db, 'settings', { ...readSettings(db), ...changes })
}

/** What the user said the columns of such a table mean, or nothing. */
export function rememberedMapping(db: Reader, headerKey: string): CsvMapping | undefined {
  return CsvMapping.safeParse(settingValue(db, `mapping ${headerKey}`)).data
}

export function rememberMapping(db: Writer, headerKey: string, mapping: CsvMapping): void {
  setSetting(db, `mapping ${headerKey}`, mapping)
}

/** What is kept under a name; nothing if there is nothing. */
export function settingValue(db: Reader, name: string): unknown {
  const row = db
    .select({ value: settings.value })
    .from(settings)
    .where(eq(settings.name, name))
    .get()
  return row && JSON.parse(row.value)
}

export function setSetting(db: Writer, name: string, value: unknown): void {
  const text = JSON.stringify(value)
  db.insert(settings)
    .values({ name, value: text })
    .onConflictDoUpdate({ target: settings.name, set: { value: text } })
    .run()
}
