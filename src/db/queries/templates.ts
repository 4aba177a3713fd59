import { and, eq } from 'drizzle-orm'
import type { DraftKind, DraftLanguage, DraftTemplate } from '#domain/drafts/draft'
import type { Reader, Writer } from '../open.ts'
import { templates } from '../schema/templates.ts'

/** A template's place among the user's own. */
export function templateKey(kind: DraftKind, language: DraftLanguage): string {
  return `${kind} ${language}`
}

/** The words the user changed, by key. */
export function ownTemplates(db: Reader): ReadonlyMap<string, DraftTemplate> {
  return new Map(
    db
      .select()
      .from(templates)
      .all()
      .map(({ kind, language, subject, body }) => [templateKey(kind, language), { subject, body }]),
  )
}

/** Keeps words in place of what was there; null brings back those of the program. */
export function changeTemplate(
  db: Writer,
  kind: DraftKind,
  language: DraftLanguage,
  template: DraftTemplate | null,
): void {
  db.delete(templates)
    .where(and(eq(templates.kind, kind), eq(templates.language, language)))
    .run()
  if (template)
    db.insert(templates)
      .values({ kind, language, ...template })
      .run()
}
