import writeFileAtomic from 'write-file-atomic'
import { PrivacyLevel } from '#domain/privacy'
import { type Command, Misuse, Refusal } from '../command.ts'
import { reasonOf } from '../reason.ts'

export const exportFile: Command = {
  usage: 'export ics --out FILE [--privacy full|discreet|opaque]',
  summary: 'follow-ups as a calendar file',
  options: { out: { type: 'string' }, privacy: { type: 'string' } },
  async run({ open, words, options, say, tell }) {
    if (words.length !== 1 || words[0] !== 'ics') throw new Misuse('export takes one format: ics.')
    if (!options.out) throw new Misuse('export needs --out FILE.')
    const privacy = PrivacyLevel.optional().safeParse(options.privacy)
    if (!privacy.success)
      throw new Misuse(`--privacy takes full, discreet or opaque, not ${options.privacy}.`)

    const { client } = open()
    const { text, followUps } = await client.calendar.feed({ privacy: privacy.data })
    await writeFileAtomic(options.out, text).catch((error: unknown) => {
      throw new Refusal(
        `${options.out} cannot be written: ${reasonOf(error)}. Nothing was changed.`,
      )
    })
    say(`${options.out}: ${followUps} open ${followUps === 1 ? 'follow-up' : 'follow-ups'}.`)
    tell({ file: options.out, followUps })
  },
}
