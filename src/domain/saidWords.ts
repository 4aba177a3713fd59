import { folded } from './name.ts'

/** How the words of a text are told apart: letters and digits with their signs. */
const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** The words of what was typed, as far as a search takes them. */
export function typedWords(text: string): string[] {
  return (text.match(WORD) ?? []).slice(0, 12).map((word) => word.slice(0, 100))
}

/** Which of the typed words occur in a text, by their first letters, without case and accents. */
export function saidWords(text: string, typed: readonly string[]): string[] {
  const words = folded(text).match(WORD) ?? []
  return typed.filter((word) => words.some((said) => said.startsWith(folded(word))))
}
