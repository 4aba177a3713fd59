import * as z from 'zod'
import { LongText, Text } from '../text.ts'

/** What a short message is for. */
export const DRAFT_KINDS = [
  'reconnect',
  'thanks',
  'introduction',
  'congratulate',
  'follow-up',
] as const
export const DraftKind = z.enum(DRAFT_KINDS)
export type DraftKind = z.infer<typeof DraftKind>

/** Languages in which there are words to begin with, as ISO 639-1. */
export const DRAFT_LANGUAGES = ['en', 'de', 'fr', 'es'] as const
export const DraftLanguage = z.enum(DRAFT_LANGUAGES)
export type DraftLanguage = z.infer<typeof DraftLanguage>

/** Words with gaps to be filled: see `filled`. */
export const DraftTemplate = z.object({ subject: Text.max(200), body: LongText.min(1) })
export type DraftTemplate = z.output<typeof DraftTemplate>

export interface Draft {
  subject: string
  body: string
}

/** How each language may be written where a person's language is given. */
const NAMES: Readonly<Record<DraftLanguage, readonly string[]>> = {
  en: ['english', 'englisch', 'anglais', 'ingles'],
  de: ['german', 'deutsch', 'allemand', 'aleman'],
  fr: ['french', 'franzosisch', 'francais', 'frances'],
  es: ['spanish', 'spanisch', 'espagnol', 'espanol', 'castellano'],
}

/** The language to write in to somebody: theirs if there are words in it, else English. */
export function draftLanguage(written: string): DraftLanguage {
  const plain = written.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
  const [code = ''] = plain.split(/[-_ ]/)
  return (
    DRAFT_LANGUAGES.find((language) => code === language || NAMES[language].includes(plain)) ?? 'en'
  )
}
