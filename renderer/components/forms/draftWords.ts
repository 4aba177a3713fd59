import type { DraftKind, DraftLanguage } from '#domain/drafts/draft'
import { DRAFT_KINDS, DRAFT_LANGUAGES } from '#domain/drafts/draft'

const KIND_WORDS = {
  reconnect: 'Reconnect',
  thanks: 'Thank',
  introduction: 'Ask for an introduction',
  congratulate: 'Congratulate',
  'follow-up': 'Follow up once',
} as const satisfies Record<DraftKind, string>

const LANGUAGE_WORDS = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
} as const satisfies Record<DraftLanguage, string>

export const DRAFT_CHOICES = DRAFT_KINDS.map((value) => ({ value, label: KIND_WORDS[value] }))
export const LANGUAGE_CHOICES = DRAFT_LANGUAGES.map((value) => ({
  value,
  label: LANGUAGE_WORDS[value],
}))
