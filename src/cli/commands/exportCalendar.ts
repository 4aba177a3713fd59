import { PrivacyLevel } from '#domain/privacy'
import { Misuse, type Run } from '../command.ts'
import { writeWhole } from '../writeWhole.ts'

/** Writes the follow-ups as a calendar file. */
export async function exportCalendar({ open, options, say, tell }: Run, out: string) {
  if (options.names !== undefined)
    throw new Misuse('--names is for graphml, gexf and csv; ics takes --privacy.')
  const privacy = PrivacyLevel.optional().safeParse(options.privacy)
  if (!privacy.success)
    throw new Misuse(`--privacy takes full, discreet or opaque, not ${options.privacy}.`)

  const { client } = open()
  const { text, followUps } = await client.calendar.feed({ privacy: privacy.data })
  await writeWhole(out, text)
  say(`${out}: ${followUps} open ${followUps === 1 ? 'follow-up' : 'follow-ups'}.`)
  tell({ file: out, followUps })
}
