import { readTitle } from '#domain/title/title'
import { isGathering } from './kindWords.ts'
import { isBoundary, nameAt, properWordsAt, textBetween } from './names.ts'
import type { KnownNames, ReadPerson } from './reading.ts'
import { AND, FROM, isPlaceWord } from './smallWords.ts'
import { endsThought, type Token } from './tokens.ts'

/** Everything a reader of a part of the line goes by. */
export interface Reading {
  line: string
  tokens: readonly Token[]
  known: KnownNames
}

/** People named one after the other, and the place after the last. */
export interface FoundPeople {
  people: ReadPerson[]
  next: number
}

/** "Ana Souza (CTO at Nimbus), Bo @Acme and carla", from a place on. */
export function peopleAt(
  reading: Reading,
  at: number,
  { allowsSmall = false } = {},
): FoundPeople | undefined {
  const { tokens, known } = reading
  const people: ReadPerson[] = []
  let next = at
  let isSmall = allowsSmall
  let name = nameAt(tokens, at, known, { allowsSmall })
  while (name) {
    const person: ReadPerson = {
      ...{ name: name.name, title: '', organisation: '', tookPart: true },
      ...{ from: name.from, to: name.to },
    }
    people.push(person)
    next = affiliationAfter(reading, name.next, people)
    isSmall &&= name.isSmall
    const start = nextName(reading, next, isSmall)
    if (start === undefined) break
    name = nameAt(tokens, start, known, { allowsSmall: isSmall })
  }
  return people.length > 0 ? { people, next } : undefined
}

/** Reads what stands after a name about who that is, into the last of the people or all who share it. */
function affiliationAfter(reading: Reading, at: number, people: ReadPerson[]): number {
  let next = at
  for (;;) {
    const after = inBrackets(reading, next, people) ?? organisationAt(reading, next, people)
    const further = after ?? titleAt(reading, next, people)
    if (further === undefined) return next
    next = further
  }
}

function inBrackets({ line, tokens }: Reading, at: number, people: ReadPerson[]) {
  if (tokens[at]?.text !== '(') return undefined
  const close = tokens.findIndex(({ text }, index) => index > at && text === ')')
  if (close < 0) return undefined
  const last = people.at(-1)
  if (last) setAffiliation(last, textBetween(line, tokens, at + 1, close))
  return close + 1
}

/** "CTO at Nimbus", "CTO, Nimbus", "founder of Nimbus", "CTO" or "Nimbus". */
function setAffiliation(person: ReadPerson, text: string): void {
  if (PRONOUNS.test(text)) return
  const parts = JOINED.exec(text) ?? OWNED.exec(text)
  const [, title = '', organisation = ''] = parts ?? []
  if (parts) {
    person.title = title
    person.organisation = organisation
  } else if (isTitle(text)) person.title = text
  else person.organisation = text
}

const PRONOUNS = /^\p{L}{1,5}\/\p{L}{1,5}$/u
const JOINED = /^(.*?)\s*(?:,|@|(?<!\p{L})(?:at|bei|chez|en|from)(?!\p{L}))\s*(.+)$/iu
const OWNED = /^((?:co-?)?founder|ceo|owner|gründer(?:in)?|partner)\s+(?:of|von)\s+(.+)$/iu

/** "@Acme" and "from Acme" say it of all before who are nowhere yet. */
function organisationAt({ line, tokens, known }: Reading, at: number, people: ReadPerson[]) {
  const sign = tokens[at]
  const isSign = sign?.text === '@'
  if (!isSign && !FROM.has(sign?.plain ?? '')) return undefined
  const end = Math.max(properWordsAt(tokens, at + 1), isSign ? at + 2 : 0)
  if (end <= at + 1 || tokens[at + 1]?.kind !== 'word') return undefined
  const name = textBetween(line, tokens, at + 1, end)
  if (isSign && isGathering(name) && !known.isOrganisation(name)) return undefined
  for (const person of people) person.organisation ||= name
  return end
}

const SUBJECTS = /^(?:i|he|she|they|it|we|who|his|her|their|er|sie|il|elle|ella)$/

/** ", CTO at Nimbus" behind a name. */
function titleAt({ line, tokens }: Reading, at: number, people: ReadPerson[]) {
  const sign = tokens[at]?.text ?? ''
  if (!/^[,:–—-]$/.test(sign)) return undefined
  let end = at + 1
  while (end < tokens.length && (!isBoundary(tokens, end) || tokens[end]?.plain === 'of')) end += 1
  const title = textBetween(line, tokens, at + 1, end)
  const last = people.at(-1)
  const isSentence = SUBJECTS.test(tokens[at + 1]?.plain ?? '')
  if (!last || last.title || !title || isSentence || !isTitle(title)) return undefined
  const joint = tokens[end]
  const hasPlace = joint && (joint.text === '@' || isPlaceWord(joint) || FROM.has(joint.plain))
  const place = hasPlace ? properWordsAt(tokens, end + 1) : end
  const isAlone = !tokens[end] || tokens[end]?.text === ',' || endsThought(tokens, end)
  if (place <= end + 1 && (!isAlone || sign !== ',')) return undefined
  last.title = title
  if (place <= end + 1) return end
  last.organisation = textBetween(line, tokens, end + 1, place)
  return tokens[place]?.text === ',' && AND.has(tokens[place + 1]?.plain ?? '') ? place + 1 : place
}

function isTitle(text: string): boolean {
  const { seniority, function: job } = readTitle(text)
  return seniority !== null || job !== null
}

/** Where the next name of a list begins: after "and", or a comma. */
function nextName({ tokens, known }: Reading, at: number, allowsSmall: boolean) {
  const hasComma = tokens[at]?.text === ','
  const joint = hasComma ? at + 1 : at
  const start = AND.has(tokens[joint]?.plain ?? '') ? joint + 1 : joint
  if (start === at) return undefined
  const name = nameAt(tokens, start, known, { allowsSmall })
  if (!name) return undefined
  // "lunch with ana, great ideas": a small word after a comma is a name only in a list.
  if (name.isSmall && start === joint && !isSmallList({ tokens, known }, name.next))
    return undefined
  if (name.isSmall && start !== joint && !isBoundary(tokens, name.next)) return undefined
  return start
}

function isSmallList({ tokens, known }: Pick<Reading, 'tokens' | 'known'>, at: number): boolean {
  const isComma = tokens[at]?.text === ','
  const isAnd = AND.has(tokens[at]?.plain ?? '')
  if (!isComma && !isAnd) return false
  const name = nameAt(tokens, at + 1, known, { allowsSmall: true })
  if (!name) return false
  return isAnd ? isBoundary(tokens, name.next) : isSmallList({ tokens, known }, name.next)
}
