import type { Day } from '../day.ts'
import type { Draft, DraftLanguage, DraftTemplate } from './draft.ts'

/** What is known of somebody that words may speak of; what is empty is not known. */
export interface DraftFacts {
  /** How they are addressed. */
  first: string
  me: string
  /** How we met, in the user's words. */
  met: string
  /** The month of the last contact, in words. */
  since: string
  /** Where they are now. */
  organisation: string
  /** Whom the user wants to be introduced to, and what they do. */
  target: string
  targetRole: string
}

const GAP = /\{(\w+)\}/g
const CHOICE = /\[([^[\]]*)\]/g

/**
 * A template with its gaps filled.
 *
 * Of `[…|…]` the first part stands of which everything is known; nothing where none is. A gap
 * outside of it that is not known leaves its place empty.
 */
export function filled({ subject, body }: DraftTemplate, facts: DraftFacts): Draft {
  return { subject: filledText(subject, facts), body: filledText(body, facts) }
}

function filledText(template: string, facts: DraftFacts): string {
  const known = (name: string) => facts[name as keyof DraftFacts] ?? ''
  const chosen = template.replace(CHOICE, (_, parts: string) => {
    const part = parts.split('|').find((one) => gapsIn(one).every((name) => known(name) !== ''))
    return part ?? ''
  })
  return chosen
    .replace(GAP, (_, name: string) => known(name))
    .replace(/[ \t]+(?=[ \t\n]|$)/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function gapsIn(text: string): string[] {
  return [...text.matchAll(GAP)].map(([, name]) => name ?? '')
}

/** "March 2025" in a language, as it stands after "in", "im" or "en". */
export function monthInWords(language: DraftLanguage, day: Day): string {
  const [year, month] = day.split('-').map(Number)
  const name = MONTHS[language][(month ?? 1) - 1] ?? ''
  return language === 'es' ? `${name} de ${year}` : `${name} ${year}`
}

const MONTHS: Readonly<Record<DraftLanguage, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
    ' ',
  ),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  ),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  ),
}
