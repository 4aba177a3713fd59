import type { Draft, DraftKind, DraftLanguage } from './draft.ts'

/** More is not read by somebody who does not expect it. A design choice. */
const MOST_WORDS = 120
const LEAST_WORDS = 12

/** What parts a note from what is to be passed on. */
const FORWARDED = '– – –'

/** Words that say that the two know each other, in each language. */
const CONNECTION: Readonly<Record<DraftLanguage, RegExp>> = {
  en: wordsOf('we|us|our|met|talked|spoke|together|remember|thank you for|i (?:just )?saw|i wrote'),
  de: wordsOf(
    'wir|uns|unser\\p{L}*|kennengelernt|getroffen|gesprochen|danke für|gesehen|geschrieben',
  ),
  fr: wordsOf('nous|notre|rencontr\\p{L}+|parlé|ensemble|merci pour|viens de voir|écrit'),
  es: wordsOf('hablamos|conoc\\p{L}+|nos|nuestr\\p{L}+|juntos|gracias por|acabo de ver|escribí'),
}

/** What presses, in each language. */
const PRESSURE =
  /\b(?:asap|as soon as possible|urgent(?:ly)?|just checking in|circling back|touching base|immediately|dringend|schnellstmöglich|umgehend|sofort|au plus vite|urgence|immédiatement|cuanto antes|urgente|inmediatamente)\b|!{2,}/iu

/** These end in a question, so that there is something easy to answer. */
const ASKING: readonly DraftKind[] = ['reconnect', 'introduction', 'follow-up']

/**
 * What might be better in a draft, each as one sentence with what to do; nothing if all is well.
 *
 * The rules are plain ones: short, the connection first, a question at the end, no pressure.
 */
export function findingsIn(
  { body }: Draft,
  { kind, language }: { kind: DraftKind; language: DraftLanguage },
): string[] {
  const note = body.split(FORWARDED)[0] ?? ''
  const words = note.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length
  const paragraphs = note.trim().split(/\n{2,}/)
  // Without the greeting and what stands under the letter.
  const said = paragraphs.slice(1, -1)
  const [opening = ''] = said
  const last = said.at(-1) ?? ''
  const gap = /\{\w+\}/.exec(body)?.[0]

  return [
    words > MOST_WORDS &&
      `It has ${words} words. Up to ${MOST_WORDS} are read; leave something out.`,
    words < LEAST_WORDS && 'It is very short. Say in a sentence why you write.',
    !CONNECTION[language].test(firstSentences(opening)) &&
      'Say first how you know each other: when you met, or when you last talked.',
    ASKING.includes(kind) && !last.endsWith('?') && 'End with one question that is easy to answer.',
    PRESSURE.test(body) && 'It presses. Leave out what makes it urgent.',
    gap && `${gap} is not filled in.`,
  ].filter((finding): finding is string => typeof finding === 'string')
}

/** Any of these as whole words. */
function wordsOf(words: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu')
}

function firstSentences(text: string): string {
  return text
    .split(/(?<=[.!?])\s/)
    .slice(0, 2)
    .join(' ')
}
