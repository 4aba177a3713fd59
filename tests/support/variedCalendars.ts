import { eq } from 'drizzle-orm'
import { followUps } from '#db/schema/followUps'
import { targets } from '#db/schema/organisations'
import { FEEDS } from '#domain/calendar/feed'
import { Day } from '#domain/day'
import type { NewFollowUp } from '#domain/followUp'
import { PartialDate } from '#domain/partialDate'
import { PrivacyLevel } from '#domain/privacy'
import { testApp } from './testApp.ts'

const day = (text: string) => Day.parse(text)

const EMOJI = '👩🏽‍💻👨‍👩‍👧‍👦 漢字かな交じり文'
const RTL = 'שלום עולם, \u202eمرحبا\u202c بالعالم'
const LONG = 'Räksmörgås; with "quotes", a \\ and more — '.repeat(60)

/** What follow-ups may be, with the zone they are in and what differs from their rules. */
const PLANNED: readonly {
  followUp: Omit<NewFollowUp, 'dueOn'>
  on: string
  zone?: string | null
  exceptions?: readonly (readonly [string, string | null])[]
}[] = [
  { followUp: { title: 'The whole day' }, on: '2026-11-24' },
  {
    followUp: { title: EMOJI, dueAt: '09:30', alarmMinutes: 15, notes: RTL },
    on: '2027-03-28',
    zone: 'Europe/Berlin',
  },
  { followUp: { title: RTL, dueAt: '00:00', alarmMinutes: 0 }, on: '2026-12-31', zone: null },
  { followUp: { title: LONG.slice(0, 400), notes: LONG, alarmMinutes: 10_080 }, on: '2026-12-01' },
  {
    followUp: { title: 'Every other Friday', dueAt: '17:00', repeats: 'FREQ=WEEKLY;INTERVAL=2' },
    on: '2026-11-27',
    zone: 'America/New_York',
    exceptions: [
      ['2026-12-11', null],
      ['2026-12-25', '2026-12-28'],
      ['2027-01-08', null],
    ],
  },
  {
    followUp: { title: 'Every day', repeats: 'FREQ=DAILY;UNTIL=20271231', alarmMinutes: 60 },
    on: '2026-11-24',
    // So many that their line is folded.
    exceptions: Array.from({ length: 9 }, (_, index) => [`2026-12-0${index + 1}`, null] as const),
  },
  {
    followUp: { title: 'Off its rule', dueAt: '23:45', repeats: 'FREQ=MONTHLY;BYDAY=-1FR;COUNT=5' },
    on: '2026-11-24',
    zone: 'Asia/Jerusalem',
    exceptions: [['2026-12-25', '2026-12-23']],
  },
  {
    followUp: { title: 'Anywhere', dueAt: '07:45', repeats: 'FREQ=MONTHLY;UNTIL=20270524' },
    on: '2026-11-24',
    zone: null,
    exceptions: [
      ['2026-12-24', '2026-12-23'],
      ['2027-01-24', null],
    ],
  },
]

export type VariedApp = ReturnType<typeof testApp>

/** An app with everything that can be in a calendar. */
export async function variedApp(): Promise<VariedApp> {
  const app = testApp()
  const personIds = await addPeople(app)
  for (const planned of PLANNED) await plan(app, planned, personIds)
  const closed = await app.api.followUps.add({ title: 'Done', dueOn: day('2026-11-20'), personIds })
  await app.api.followUps.complete(closed)
  return app
}

/** Each feed at each level. */
export function everyCalendar({ api }: VariedApp): Promise<{ name: string; text: string }[]> {
  const variants = FEEDS.flatMap((feed) =>
    PrivacyLevel.options.map((privacy) => ({ feed, privacy })),
  )
  return Promise.all(
    variants.map(async ({ feed, privacy }) => {
      const { text } = await api.calendar.feed({ feed, privacy })
      return { name: `${feed} at ${privacy}`, text }
    }),
  )
}

/** Two people at an organisation one wants to work with. */
async function addPeople({ api, context }: VariedApp): Promise<number[]> {
  const one = await api.people.add({
    name: `Zoë ${EMOJI}`,
    organisation: 'Acme; Söhne',
    circle: 'close',
    birthday: PartialDate.parse('1992-02-29'),
    metOn: day('2020-05-06'),
  })
  const other = await api.people.add({
    name: RTL,
    circle: 'wide',
    birthday: PartialDate.parse('--12-31'),
  })
  const [acme] = await api.organisations.list({ text: 'Acme' })
  const stamps = { createdAt: context.now(), updatedAt: context.now() }
  await context.db.write(['organisations'], null, (tx) => {
    tx.insert(targets)
      .values({ organisationId: acme?.id ?? 0, ...stamps })
      .run()
  })
  return [one.id, other.id]
}

async function plan(
  { api, context }: VariedApp,
  { followUp, on, zone = null, exceptions = [] }: (typeof PLANNED)[number],
  personIds: number[],
): Promise<void> {
  const { id } = await api.followUps.add({ ...followUp, dueOn: day(on), personIds })
  // A follow-up is planned in the zone one is in; other files come from other zones.
  await context.db.write(['followUps'], null, (tx) => {
    tx.update(followUps).set({ timeZone: zone }).where(eq(followUps.id, id)).run()
  })
  for (const [occursOn, movedTo] of exceptions)
    await api.followUps.except({
      id,
      occursOn: day(occursOn),
      movedTo: movedTo === null ? null : day(movedTo),
    })
}
