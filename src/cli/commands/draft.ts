import { DRAFT_KINDS, DRAFT_LANGUAGES, DraftKind, DraftLanguage } from '#domain/drafts/draft'
import { type Command, Misuse } from '../command.ts'
import { namedPerson } from '../namedPerson.ts'

export const draft: Command = {
  usage: 'draft PERSON --kind KIND [--to PERSON] [--language CODE]',
  summary: 'a few words to send, filled with what is known',
  details: [
    `kinds: ${DRAFT_KINDS.join(', ')}; an introduction is --to somebody`,
    `languages: ${DRAFT_LANGUAGES.join(', ')}; without one, the person's own`,
  ],
  options: { kind: { type: 'string' }, to: { type: 'string' }, language: { type: 'string' } },
  async run({ open, words, options, say, tell }) {
    const kind = DraftKind.safeParse(options.kind ?? 'reconnect')
    if (!kind.success) throw new Misuse(`--kind takes one of: ${DRAFT_KINDS.join(', ')}.`)
    const language = DraftLanguage.optional().safeParse(options.language)
    if (!language.success)
      throw new Misuse(`--language takes one of: ${DRAFT_LANGUAGES.join(', ')}.`)
    if (words.length !== 1) throw new Misuse('draft takes one person.')

    const { client } = open()
    const { id } = await namedPerson(client, words[0] ?? '')
    const target = options.to === undefined ? undefined : await namedPerson(client, options.to)
    const written = await client.drafts.write({
      personId: id,
      kind: kind.data,
      language: language.data,
      targetId: target?.id,
    })
    const findings = written.findings.map((finding) => `· ${finding}`)
    say(
      [written.subject, '', written.body, ...(findings.length ? ['', ...findings] : [])].join('\n'),
    )
    tell(written)
  },
}
