import { isGathering, kindAt, mediumAt } from './kindWords.ts'
import { isBoundary, properWordsAt, textBetween } from './names.ts'
import type { Reading } from './people.ts'
import { AND, FILLERS, isPlaceWord, ME, ON } from './smallWords.ts'
import type { Told } from './toldSoFar.ts'

/** What happened; a second word for it may say so more exactly, as in "catch-up call". */
export function kindPart(whole: Reading, at: number, told: Told): number | undefined {
  const { tokens } = whole
  const found = kindAt(tokens, at)
  if (!found) return undefined
  const { meaning, length } = found
  if (told.kind) {
    const isSecond = told.people.length === 0 && meaning.form !== 'deed' && isKindBefore(whole, at)
    if (isSecond && meaning.kind !== 'meeting') told.kind = meaning
    return isSecond ? at + length : undefined
  }
  told.kind = meaning
  const next = at + length
  if (meaning.form === 'deed' && meaning.direction !== 'mutual') {
    const isTheirs = told.people.length > 0 && !tokens[at - 1]?.day
    told.direction = isTheirs ? 'inbound' : meaning.direction
  }
  return told.people.length > 0 && ME.has(tokens[next]?.plain ?? '') ? next + 1 : next
}

function isKindBefore({ tokens }: Reading, at: number): boolean {
  return [1, 2, 3].some((back) => kindAt(tokens, at - back)?.length === back)
}

/** "on Zoom". */
export function mediumPart({ tokens }: Reading, at: number, told: Told): number | undefined {
  if (!ON.has(tokens[at]?.plain ?? '')) return undefined
  const found = mediumAt(tokens, at + 1)
  if (!found) return undefined
  told.medium = found.meaning
  return at + 1 + found.length
}

/** "at PyCon", "PyCon:". */
export function placePart(whole: Reading, at: number, told: Told): number | undefined {
  const { line, tokens, known } = whole
  const word = tokens[at]?.plain ?? ''
  if (tokens[at + 1]?.text === ':' && isGathering(tokens[at]?.text ?? '') && !told.place) {
    told.place = tokens[at]?.text ?? ''
    return at + 2
  }
  const isSign = word === '@'
  if ((!isPlaceWord(tokens[at]) && !isSign) || told.place) return undefined
  const hasArticle = /^(?:the|der|die|das|dem|la|le|el|los|las|l')$/.test(
    tokens[at + 1]?.plain ?? '',
  )
  const start = hasArticle ? at + 2 : at + 1
  const isLoose = hasArticle && word !== 'in'
  const end = Math.max(properWordsAt(tokens, start), isLoose ? wordsEnd(whole, start) : 0)
  if (end <= start) return undefined
  const name = textBetween(line, tokens, start, end)
  if (known.isOrganisation(name) && told.people.some(({ organisation }) => !organisation)) {
    for (const person of told.people) person.organisation ||= name
  } else told.place = name
  return end
}

/** The words up to the next thing that is said. */
function wordsEnd({ tokens }: Reading, at: number): number {
  let end = at
  while (end < tokens.length && !isBoundary(tokens, end) && end - at < 6) end += 1
  return end
}

/** "@Acme". */
export function organisationPart(whole: Reading, at: number, told: Told): number | undefined {
  const { line, tokens } = whole
  if (tokens[at]?.text !== '@') return undefined
  const end = Math.max(properWordsAt(tokens, at + 1), at + 2)
  if (tokens[at + 1]?.kind !== 'word') return undefined
  const name = textBetween(line, tokens, at + 1, end)
  if (isGathering(name)) told.place ||= name
  else for (const person of told.people) person.organisation ||= name
  return end
}

/** Small words that say nothing more, before the kind is named or where "and I" follows a name. */
export function smallPart({ tokens }: Reading, at: number, told: Told): number | undefined {
  const word = tokens[at]?.plain ?? ''
  const isBefore = !told.kind && (FILLERS.has(word) || ME.has(word)) && leadsToKind(tokens, at)
  const isJoint = AND.has(word) && ME.has(tokens[at + 1]?.plain ?? '')
  if (isJoint) return at + 2
  return isBefore ? at + 1 : undefined
}

function leadsToKind(tokens: Reading['tokens'], at: number): boolean {
  let next = at
  while (FILLERS.has(tokens[next]?.plain ?? '') || ME.has(tokens[next]?.plain ?? '')) next += 1
  return kindAt(tokens, next) !== undefined
}
