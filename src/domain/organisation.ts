import * as z from 'zod'
import { folded } from './name.ts'

export const OrganisationKind = z.enum(['employer', 'school', 'association', 'community'])
export type OrganisationKind = z.infer<typeof OrganisationKind>

/** How far the user has come with an organisation they want to work with. */
export const TargetStage = z.enum(['listed', 'researching', 'in contact', 'interviewing', 'closed'])
export type TargetStage = z.infer<typeof TargetStage>

/** Legal forms that are no part of an organisation's name. */
const LEGAL_FORMS = new Set(
  'ab ag as asa bv co corp corporation ev gmbh inc incorporated kg kgaa limited llc llp lp ltd nv oy oyj plc pty sa sarl sas se spa srl ug'.split(
    ' ',
  ),
)

/** "S. p. A.": letters with a dot after each but the last. */
const INITIALS = /(?<![\p{L}\p{M}\p{N}])(?:\p{L}\. ?)+\p{L}(?![\p{L}\p{M}\p{N}])/gu

/**
 * An organisation's name without case, accents, punctuation and legal form:
 * "Müller & Co. KG" and "muller" are one organisation. A name of signs alone stays as it is.
 */
export function canonicalOrganisation(name: string): string {
  const words = folded(name)
    .replace(INITIALS, (letters) => letters.replace(/[. ]/g, ''))
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .split(' ')
    .filter(Boolean)
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop()
  return words.join(' ') || folded(name)
}
