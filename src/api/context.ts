import { implement } from '@orpc/server'
import { contract } from '#contract/contract'
import type { Db } from '#db/open'
import type { Day, Instant } from '#domain/day'
import type { CalendarOutlets } from './calendarWays.ts'
import type { Changes } from './changeNews.ts'
import type { Insights } from './insightNetwork.ts'
import type { PackedMapGraph } from './mapGraph.ts'
import type { Network } from './network.ts'
import type { TieBook } from './pathNetwork.ts'
import type { PreparedImport } from './preparedImport.ts'
import type { PreparedMeetings } from './preparedMeetings.ts'

/** What every answer may use. */
export interface Context {
  db: Db
  changes: Changes
  /** The path of the file. */
  file: string
  version: string
  now: () => Instant
  today: () => Day
  /** The user's time zone, an IANA name. */
  timeZone: string
  network: Network
  /** How calendars leave the file by themselves. */
  outlets: CalendarOutlets
  mapGraph: PackedMapGraph
  /** Ties as paths go over them. */
  tieBook: TieBook
  insights: Insights
  /** Imports that were previewed and wait for a yes, by id. */
  previews: Map<string, PreparedImport>
  /** Meetings that were compared and wait for an answer, by id. */
  meetings: Map<string, PreparedMeetings>
}

export const os = implement(contract).$context<Context>()
