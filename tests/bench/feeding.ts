import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import ical, { ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { type Day, type Instant, addDays } from '#domain/day'
import { type FeedFollowUp, followUpFeed } from '../support/feeds.ts'
import { medians, timed } from './rounds.ts'
import { type Figure, ratioFigure } from './report.ts'

const TODAY = '2026-11-23' as Day

/** A feed written to a file, against ical-generator with the same events and nothing else. */
export async function feedFigures(folder: string): Promise<Figure[]> {
  const large = await fed(folder, 10_000)
  const small = await fed(folder, 1_000)
  return [
    ratioFigure(
      { work: 'feed of 10,000 follow-ups, to a file', against: 'bare ical-generator' },
      large.oursMs,
      large.bareMs,
      1.3,
    ),
    ratioFigure(
      { work: 'feed of 10,000 follow-ups', against: 'feed of 1,000' },
      large.oursMs,
      small.oursMs,
      12,
    ),
  ]
}

function fed(folder: string, count: number) {
  const followUps = Array.from({ length: count }, (_, index) => followUp(index))
  const file = join(folder, 'feed.ics')
  return medians({
    bare: () => timedAlone(() => writeFileSync(file, bareFeed(followUps))),
    ours: () =>
      timedAlone(() =>
        writeFileSync(file, followUpFeed(followUps, { level: 'full', today: TODAY })),
      ),
  })
}

setFlagsFromString('--expose-gc')
const collectGarbage: unknown = runInNewContext('gc')

/** How long some work takes that does not clear away what the work before it left. */
function timedAlone(work: () => void): Promise<number> {
  if (typeof collectGarbage === 'function') collectGarbage()
  return timed(work)
}

/** The same properties, handed over as they are. */
function bareFeed(followUps: readonly FeedFollowUp[]): string {
  const calendar = ical({ name: 'Kithmap' })
  for (const { uid, title, dueOn, notes, sequence, updatedAt, people } of followUps)
    calendar.createEvent({
      id: uid,
      start: dueOn,
      end: addDays(dueOn, 1),
      allDay: true,
      summary: title,
      description: `${people.map(({ name }) => name).join(', ')}\n${notes}`,
      sequence,
      stamp: updatedAt,
      lastModified: updatedAt,
      categories: [{ name: 'Kithmap' }],
      status: ICalEventStatus.CONFIRMED,
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    })
  return calendar.toString()
}

function followUp(index: number): FeedFollowUp {
  return {
    uid: `01900000-0000-7000-8000-${String(index).padStart(12, '0')}`,
    title: `Send Ana Souza number ${index} the deck, and ask about the infrastructure role`,
    action: 'send',
    state: 'open',
    dueOn: addDays(TODAY, index % 365),
    occursOn: null,
    dueAt: null,
    timeZone: null,
    notes: 'What was said at the conference; the names of both hiring managers.',
    people: [{ name: `Ana Souza ${index}`, uid: `p${index}` }],
    alarmMinutes: null,
    repeats: null,
    exceptions: [],
    sequence: index % 4,
    updatedAt: '2026-11-01T10:00:00.000Z' as Instant,
    closedAt: null,
  }
}
