import type { FollowUpAction } from '#domain/followUp'
import {
  type ActionMeaning,
  actionAt,
  isBareFollowUp,
  lastActionAt,
  leadAt,
} from './actionWords.ts'
import type { FoundDay } from './days.ts'
import { isBoundary, nameAt } from './names.ts'
import type { Reading } from './people.ts'
import { peopleAt } from './people.ts'
import type { ReadPerson, Span } from './reading.ts'
import { BEFORE_DAY, isTo, topicAt, WITH } from './smallWords.ts'
import type { Token } from './tokens.ts'

/** Something to be done, before its day and its people are settled. */
export interface Planned extends Span {
  action: FollowUpAction
  meaning: ActionMeaning | undefined
  title: string
  day: FoundDay | undefined
  people: ReadPerson[]
  /** True where the title is nothing but the word for it: "call". */
  isOnlyVerb: boolean
  /** True for nothing but the wish to be in touch again. */
  isBare: boolean
}

/** The word that says what to do, if a part of the line begins or, in German, ends with one. */
export function actionIn(
  tokens: readonly Token[],
):
  | { start: number; length: number; meaning: ActionMeaning; text: string; isLed: boolean }
  | undefined {
  let start = 0
  for (let lead = leadAt(tokens, start); lead; lead = leadAt(tokens, start)) start += lead.length
  while (tokens[start]?.day || tokens[start]?.text === ':') start += 1
  const isLed = start > 0 && tokens.slice(0, start).some(({ day }) => !day)
  const first = actionAt(tokens, start)
  if (first) return { start, ...first, isLed }
  const end = tokens.findLastIndex(
    ({ kind, plain, text }, index) =>
      kind === 'word' &&
      !(BEFORE_DAY.has(plain) && tokens[index + 1]?.day) &&
      /^\p{Ll}/u.test(text),
  )
  const last = end >= 0 && end === lastWord(tokens) ? lastActionAt(tokens, end) : undefined
  return last && { start: end, ...last, isLed: true }
}

/** The place of the last word that is no day, nor stands before one. */
function lastWord(tokens: readonly Token[]): number {
  return tokens.findLastIndex(
    ({ kind, plain }, index) =>
      kind === 'word' && !(BEFORE_DAY.has(plain) && tokens[index + 1]?.day),
  )
}

/** True where a part that begins with the name of a thing is an order all the same: "Call Bo", "call her". */
export function isOrder(reading: Reading, after: number): boolean {
  const { tokens, known } = reading
  const next = tokens[after]
  if (!next || next.kind !== 'word') return false
  if (/^(?:her|him|them|back)$/.test(next.plain)) return true
  return nameAt(tokens, after, known, { allowsSmall: true }) !== undefined
}

/** Reads a part of the line that says what to do. */
export function plannedIn(reading: Reading, { isFirst }: { isFirst: boolean }): Planned {
  const { tokens } = reading
  const found = actionIn(tokens)
  const day = tokens.find((token) => token.day)?.day
  const people = found ? peopleIn(reading, found, isFirst) : []
  const words = titleWords(tokens, found?.meaning.language === 'de' ? 0 : (found?.start ?? 0))
  const title = titleOf(reading.line, words, people)
  const isOnlyVerb = found !== undefined && words.length === found.length
  return {
    ...{ action: found?.meaning.action ?? 'other', meaning: found?.meaning, day, people },
    ...{ title, isOnlyVerb, isBare: isOnlyVerb && isBareFollowUp(found.text) },
    ...{ from: tokens[0]?.from ?? 0, to: tokens.at(-1)?.to ?? 0 },
  }
}

function titleWords(tokens: readonly Token[], start: number): Token[] {
  const words = tokens.filter(
    (token, index) =>
      index >= start &&
      !token.day &&
      !(BEFORE_DAY.has(token.plain) && tokens[index + 1]?.day) &&
      !(token.plain === 'on' && tokens[index + 1]?.day),
  )
  while (words.at(-1)?.kind === 'sign' && words.at(-1)?.text !== ')') words.pop()
  while (words[0]?.kind === 'sign') words.shift()
  return words
}

/** The words as they stand in the line, without what was left out, and names as names. */
function titleOf(line: string, words: readonly Token[], people: readonly ReadPerson[]): string {
  let text = ''
  let previous: Token | undefined
  for (const word of words) {
    const gap = previous ? line.slice(previous.to, word.from) : ''
    text += previous && /\S/.test(gap) ? ' ' : gap.replace(/\s+/g, ' ')
    const person = people.find(({ from, to }) => word.from >= from && word.to <= to)
    text += person && /^\p{Ll}/u.test(word.text) ? namePart(person, word.text) : word.text
    previous = word
  }
  return capitalised(text)
}

function namePart({ name }: ReadPerson, small: string): string {
  return name.split(' ').find((part) => part.toLowerCase() === small.toLowerCase()) ?? small
}

export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1)
}

/** Whom it is about: named right after the word, or after "to" and "with". */
function peopleIn(
  reading: Reading,
  { start, length, meaning }: { start: number; length: number; meaning: ActionMeaning },
  isFirst: boolean,
): ReadPerson[] {
  const { tokens, known } = reading
  const people: ReadPerson[] = []
  let at = meaning.language === 'de' ? 0 : start + length
  // "email paper" behind something else names a thing, "email ana" alone a person.
  const takesThing = /^(?:send|other)$/.test(meaning.action)
  const takesSmall = !takesThing && (isFirst || meaning.action !== 'write')
  while (at < tokens.length && !topicAt(tokens, at)) {
    const isDirect = at === start + length || (meaning.language === 'de' && at === 0)
    const isAfterJoint = WITH.has(tokens[at - 1]?.plain ?? '') || isTo(tokens, at - 1)
    const allowsSmall = isAfterJoint || (isDirect && takesSmall)
    const name = isDirect || isAfterJoint ? nameAt(tokens, at, known, { allowsSmall }) : undefined
    if (
      name &&
      !isAcronym(name.name) &&
      !(isDirect && takesThing && endsAt(tokens, name.next, start))
    ) {
      const found = peopleAt(reading, at, { allowsSmall })
      people.push(...(found?.people ?? []))
      at = found?.next ?? name.next
    } else at += 1
  }
  return people.map((person) => ({ ...person, tookPart: false }))
}

/** "send Deck" names a thing, "send Bo the deck" a person. */
function endsAt(tokens: readonly Token[], at: number, verb: number): boolean {
  return at === verb || (isBoundary(tokens, at) && !topicAt(tokens, at))
}

function isAcronym(name: string): boolean {
  return /^\p{Lu}{2,5}s?$/u.test(name)
}
