import { oc, type } from '@orpc/contract'
import * as z from 'zod'
import { type Draft, DraftKind, DraftLanguage, DraftTemplate } from '#domain/drafts/draft'
import { LongText } from '#domain/text'
import { asked } from './refusals.ts'

/** A draft to somebody, and what might be better in it. */
export interface WrittenDraft extends Draft {
  language: DraftLanguage
  findings: string[]
  /** Where it may be sent; null where no e-mail address is known. */
  email: string | null
}

export interface TemplateRow {
  kind: DraftKind
  language: DraftLanguage
  template: DraftTemplate
  /** Whether these are the user's own words. */
  isOwn: boolean
}

const Which = z.object({ kind: DraftKind, language: DraftLanguage })

export const drafts = {
  /** A draft filled with what is known, in the person's language if there are words in it. */
  write: asked
    .errors({
      TARGET_MISSING: { status: 422, message: 'To whom should they introduce you?' },
    })
    .input(
      z.object({
        personId: z.int(),
        kind: DraftKind,
        language: DraftLanguage.optional(),
        /** Whom an introduction should lead to. */
        targetId: z.int().optional(),
      }),
    )
    .output(type<WrittenDraft>()),

  check: oc.input(Which.extend({ body: LongText })).output(type<string[]>()),

  templates: oc.output(type<TemplateRow[]>()),

  saveTemplate: oc.input(Which.extend({ template: DraftTemplate })).output(type<void>()),

  /** Back to the words the program came with. */
  resetTemplate: oc.input(Which).output(type<void>()),
}
