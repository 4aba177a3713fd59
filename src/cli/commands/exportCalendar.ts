import { Feed, FEEDS } from '#domain/calendar/feed'
import { counted } from '#domain/counted'
import { PrivacyLevel } from '#domain/privacy'
import { Misuse, type Run } from '../command.ts'
import { writeWhole } from '../writeWhole.ts'

/** Writes one feed as a calendar file. */
export async function exportCalendar({ open, options, say, tell }: Run, out: string) {
  if (options.names !== undefined)
    throw new Misuse('--names is for graphml, gexf and csv; ics takes --privacy.')
  const privacy = PrivacyLevel.optional().safeParse(options.privacy)
  if (!privacy.success)
    throw new Misuse(`--privacy takes full, discreet or opaque, not ${options.privacy}.`)

  const feed = Feed.default('follow-ups').safeParse(options.feed)
  if (!feed.success) throw new Misuse(`--feed takes ${FEEDS.join(', ')}, not ${options.feed}.`)

  const { client } = open()
  const { text, events } = await client.calendar.feed({ feed: feed.data, privacy: privacy.data })
  await writeWhole(out, text)
  say(`${out}: ${counted(events, 'event')}.`)
  tell({ file: out, feed: feed.data, events })
}
