import * as z from 'zod'
import { DEFAULT_PRIVACY_LEVEL, PrivacyLevel } from './privacy.ts'

/** What the user chose for this file. */
export const Settings = z.object({
  /** How much a calendar may tell. */
  calendarPrivacy: PrivacyLevel,
  /** The country whose phone numbers are written without a prefix, ISO 3166-1 alpha-2; '' for none. */
  country: z.string().regex(/^(?:[A-Z]{2})?$/),
})
export type Settings = z.infer<typeof Settings>

export const DEFAULT_SETTINGS: Settings = { calendarPrivacy: DEFAULT_PRIVACY_LEVEL, country: '' }
