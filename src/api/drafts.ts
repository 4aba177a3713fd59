import { contactsOf } from '#db/queries/contacts'
import { interactionsOf } from '#db/queries/interactions'
import { me, metAt, person } from '#db/queries/people'
import { positionsOf } from '#db/queries/positions'
import { changeTemplate, ownTemplates, templateKey } from '#db/queries/templates'
import type { Reader } from '#db/open'
import {
  DRAFT_KINDS,
  DRAFT_LANGUAGES,
  type DraftKind,
  draftLanguage,
  type DraftLanguage,
  type DraftTemplate,
} from '#domain/drafts/draft'
import { type DraftFacts, filled, monthInWords } from '#domain/drafts/filled'
import { findingsIn } from '#domain/drafts/findings'
import { TEMPLATES } from '#domain/drafts/templates'
import { type Context, os } from './context.ts'

export const drafts = os.drafts.router({
  write: os.drafts.write.handler(({ context, input, errors }) => {
    const { personId, kind, targetId } = input
    const { read } = context.db
    const row = person(read, personId)
    const target = targetId === undefined ? undefined : person(read, targetId)
    if (!row || row.trashedAt !== null || target?.trashedAt) throw errors.NOT_FOUND()
    if (kind === 'introduction' && !target) throw errors.TARGET_MISSING()

    const language = input.language ?? draftLanguage(row.language)
    const facts = factsOf(context, row, language)
    const named = { ...facts, target: target?.name ?? '', targetRole: target?.headline ?? '' }
    const draft = filled(templateOf(read, kind, language), named)
    const email = contactsOf(read, personId).find((contact) => contact.kind === 'email')
    return {
      ...draft,
      language,
      findings: findingsIn(draft, { kind, language }),
      email: email?.value ?? null,
    }
  }),

  check: os.drafts.check.handler(({ input: { body, ...about } }) =>
    findingsIn({ subject: '', body }, about),
  ),

  templates: os.drafts.templates.handler(({ context }) => {
    const own = ownTemplates(context.db.read)
    return DRAFT_KINDS.flatMap((kind) =>
      DRAFT_LANGUAGES.map((language) => {
        const ownOne = own.get(templateKey(kind, language))
        return {
          kind,
          language,
          template: ownOne ?? TEMPLATES[language][kind],
          isOwn: ownOne !== undefined,
        }
      }),
    )
  }),

  saveTemplate: os.drafts.saveTemplate.handler(async ({ context, input }) => {
    const { kind, language, template } = input
    await context.db.write(['settings'], 'Change words to send', (tx) =>
      changeTemplate(tx, kind, language, template),
    )
  }),

  resetTemplate: os.drafts.resetTemplate.handler(async ({ context, input }) => {
    await context.db.write(['settings'], 'Bring back the first words', (tx) =>
      changeTemplate(tx, input.kind, input.language, null),
    )
  }),
})

function templateOf(db: Reader, kind: DraftKind, language: DraftLanguage): DraftTemplate {
  return ownTemplates(db).get(templateKey(kind, language)) ?? TEMPLATES[language][kind]
}

function factsOf(
  { db: { read }, today }: Context,
  row: NonNullable<ReturnType<typeof person>>,
  language: DraftLanguage,
): Omit<DraftFacts, 'target' | 'targetRole'> {
  const last = interactionsOf(read, row.id).find(({ day }) => day <= today())
  const current = positionsOf(read, row.id).find(({ isCurrent }) => isCurrent)
  return {
    first: row.nickname || row.givenName || firstWord(row.name),
    me: firstWord(me(read)?.name ?? ''),
    met: row.howMet || (metAt(read, row.metEventId) ?? ''),
    since: last ? monthInWords(language, last.day) : '',
    organisation: current?.organisation ?? '',
  }
}

function firstWord(name: string): string {
  return name.split(/\s/)[0] ?? ''
}
