import * as z from 'zod'
import { PrivacyLevel } from '../privacy.ts'
import { Feed } from './feed.ts'

/** Where the address of a subscription answers, if no other port is chosen. */
export const DEFAULT_PORT = 47_613

/** How calendars leave the file, as the user chose it. */
export const CalendarWays = z.object({
  /** How much each may tell, where that differs from the usual. */
  levels: z.partialRecord(Feed, PrivacyLevel),
  /** The folder whose calendar files are kept up to date; empty for none. */
  folder: z.string().max(4000),
  /** Those that are kept there. */
  feeds: z.array(Feed),
  /** Whether programs on this computer may subscribe. */
  isServed: z.boolean(),
  port: z.int().min(1024).max(65_535),
  /** What an address has to hold to be answered; empty before the first one is made. */
  secret: z.string().max(200),
})
export type CalendarWays = z.infer<typeof CalendarWays>

export const DEFAULT_WAYS: CalendarWays = {
  levels: {},
  folder: '',
  feeds: ['all'],
  isServed: false,
  port: DEFAULT_PORT,
  secret: '',
}
