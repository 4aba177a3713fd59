const LANGUAGES = new Intl.DisplayNames('en', { type: 'language' })

/** "German" for `de`, "Swiss German" for `de-CH`; whatever else was written stays as it is. */
export function languageInWords(language: string): string {
  if (!/^[a-z]{2,3}(?:-[A-Z]{2})?$/.test(language)) return language
  return LANGUAGES.of(language) ?? language
}
