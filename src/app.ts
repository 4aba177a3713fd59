import { Temporal } from 'temporal-polyfill'
import { openChanges } from '#api/changeNews'
import type { Context } from '#api/context'
import { openInsights } from '#api/insightNetwork'
import { openCalendarOutlets } from '#api/calendarWays'
import { openMapGraph } from '#api/mapGraph'
import { openNetwork } from '#api/network'
import { openTieBook } from '#api/pathNetwork'
import { router } from '#api/router'
import { openDb } from '#db/open'
import { type Day, type Instant, parseDay } from '#domain/day'

export interface AppOptions {
  /** The Kithmap file; made if it is not there. */
  file: string
  /** The folder of the migrations. */
  migrations: string
  /** The day to take for today, instead of what the clock says. */
  today?: Day
  /** The version of the program. */
  version?: string
  /** Whether this host stays open, so that calendar programs may subscribe to it. */
  staysOpen?: boolean
}

export interface App {
  router: typeof router
  context: Context
  /** Resolves once the calendar files that are kept up to date are so. */
  settled: () => Promise<void>
  close: () => void
}

/**
 * Opens a file and everything that can be asked of it. What every host opens.
 *
 * @throws {OpenRefusal} with words for the user; the file is then as it was
 */
export function openApp(options: AppOptions): App {
  const { file, migrations, version = '0.0.0', staysOpen = false } = options
  const changes = openChanges()
  const db = openDb({ file, migrations, now, onChange: changes.tell })
  const network = openNetwork(db, changes)
  const today = () => options.today ?? localToday()
  const outlets = openCalendarOutlets({ db, network, today, now }, changes, staysOpen)
  const context: Context = {
    db,
    changes,
    file,
    version,
    now,
    today,
    outlets,
    tieBook: openTieBook(db, changes),
    network,
    mapGraph: openMapGraph(db, changes, network),
    insights: openInsights(db, changes, network),
    timeZone: Temporal.Now.timeZoneId(),
    previews: new Map(),
    meetings: new Map(),
  }
  return {
    router,
    context,
    settled: outlets.living.settled,
    close() {
      outlets.living.close()
      outlets.subscription.close()
      db.close()
    },
  }
}

function now(): Instant {
  return new Date().toISOString() as Instant
}

function localToday(): Day {
  const day = parseDay(Temporal.Now.plainDateISO().toString())
  if (!day) throw new Error('the clock gives no day')
  return day
}
