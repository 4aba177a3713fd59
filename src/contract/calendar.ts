import { oc, type } from '@orpc/contract'
import * as z from 'zod'
import { Feed } from '#domain/calendar/feed'
import type { Instant } from '#domain/day'
import { PrivacyLevel } from '#domain/privacy'
import { asked } from './refusals.ts'

/** How the files that are kept up to date stand. */
export type LivingState =
  | { kind: 'off' }
  | { kind: 'waiting' }
  | { kind: 'written'; at: Instant }
  | {
      kind: 'failed'
      reason: 'folder gone' | 'not allowed' | 'no room' | 'unknown'
      since: Instant
    }

/** Whether an address for calendar programs is answered. */
export type SubscriptionState = 'off' | 'on' | 'port taken' | 'not served here'

/** How calendars leave the file. */
export interface CalendarSheet {
  /** How much each feed may tell. */
  levels: Record<Feed, PrivacyLevel>
  /** The folder whose files are kept up to date, empty for none, and which. */
  folder: string
  feeds: Feed[]
  living: LivingState
  port: number
  subscription: SubscriptionState
  /** By feed; empty where no address was ever made. */
  addresses: { feed: Feed; address: string }[]
}

export const calendar = {
  /** One feed as a calendar file. Unchanged data gives the same bytes. */
  feed: oc
    .input(z.object({ feed: Feed.default('follow-ups'), privacy: PrivacyLevel.optional() }))
    .output(type<{ fileName: string; text: string; events: number }>()),

  /** How the next three events of a feed would read in a calendar at each level. */
  preview: oc
    .input(z.object({ feed: Feed.default('follow-ups') }).default({ feed: 'follow-ups' }))
    .output(type<Record<PrivacyLevel, string[]>>()),

  sheet: oc.output(type<CalendarSheet>()),

  /** How much a feed may tell from now on. */
  setLevel: oc.input(z.object({ feed: Feed, level: PrivacyLevel })).output(type<void>()),

  /** Keeps files in a folder up to date from now on; in an empty one, none. */
  keepIn: asked
    .errors({
      NO_FOLDER: { status: 422, message: 'There is no such folder. Nothing was changed.' },
      NOT_ALLOWED: {
        status: 422,
        message: 'Kithmap may not write into that folder. Nothing was changed.',
      },
    })
    .input(z.object({ folder: z.string().max(4000), feeds: z.array(Feed).min(1).max(5) }))
    .output(type<void>()),

  /** Answers calendar programs on this computer from now on, or no longer. */
  serve: oc
    .input(z.object({ isServed: z.boolean(), port: z.int().min(1024).max(65_535).optional() }))
    .output(type<void>()),

  /** Makes other addresses; those that were given out before are not answered any more. */
  renewAddresses: oc.output(type<void>()),
}
