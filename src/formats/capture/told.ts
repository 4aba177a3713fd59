import type { FoundDay } from './days.ts'
import { kindAt } from './kindWords.ts'
import { nameAt } from './names.ts'
import type { Reading } from './people.ts'
import { BEFORE_DAY, topicAt, WITH } from './smallWords.ts'
import { endsThought } from './tokens.ts'
import type { Told } from './toldSoFar.ts'
import { kindPart, mediumPart, organisationPart, placePart, smallPart } from './toldParts.ts'
import { peoplePart } from './toldPeople.ts'

/** Reads what is told from one place of the line to another; what says nothing else are notes. */
export function toldIn(whole: Reading): Told {
  const told: Told = {
    ...{ people: [], kind: undefined, medium: undefined, direction: undefined, day: undefined },
    ...{ place: '', notes: [] },
  }
  const { tokens } = whole
  let at = 0
  while (at < tokens.length) {
    const next = partAt(whole, at, told)
    if (next !== undefined) {
      at = next
      continue
    }
    const end = notesEnd(whole, at, told)
    addNotes(whole, at, end, told)
    at = end
  }
  return told
}

/** Reads one part that has a meaning into `told`; gives the place after it, or nothing. */
function partAt(whole: Reading, at: number, told: Told): number | undefined {
  const { tokens } = whole
  const token = tokens[at]
  if (!token) return undefined
  if (token.day && isTimeOf(token.day, told)) {
    told.day ??= token.day
    return at + 1
  }
  if (/^[,:]$/.test(token.text) || endsThought(tokens, at)) return at + 1
  const day = dayAfterSmallWords(whole, at)
  if (day !== undefined) return day
  const topic = topicAt(tokens, at)
  if (topic && (told.kind || told.people.length > 0))
    return topicNotes(whole, at + topic.length, told)
  return (
    peoplePart(whole, at, told) ??
    mediumPart(whole, at, told) ??
    kindPart(whole, at, told) ??
    placePart(whole, at, told) ??
    organisationPart(whole, at, told) ??
    smallPart(whole, at, told)
  )
}

/** The place of the day that "on the" leads to. */
function dayAfterSmallWords({ tokens }: Reading, at: number): number | undefined {
  let next = at
  while (BEFORE_DAY.has(tokens[next]?.plain ?? '') || tokens[next]?.plain === 'the') next += 1
  return next > at && tokens[next]?.day ? next : undefined
}

/** What has been done was not on a day to come. */
function isTimeOf(day: FoundDay, { kind }: Told): boolean {
  return !day.isAhead || (kind?.form !== 'deed' && kind?.form !== 'talk')
}

/** Everything after "about" but a day at its end. */
function topicNotes(whole: Reading, at: number, told: Told): number {
  const { tokens } = whole
  const skipped = tokens[at]?.text === ':' ? at + 1 : at
  let end = skipped
  while (end < tokens.length && !endsThought(tokens, end)) end += 1
  // "Mit Jonas wegen der Miete telefoniert".
  const last = told.kind ? undefined : kindAt(tokens, end - 1)
  if (last?.meaning.form === 'deed') told.kind = last.meaning
  addNotes(whole, skipped, last?.meaning.form === 'deed' ? end - 1 : end, told)
  return end
}

function addNotes({ line, tokens }: Reading, at: number, end: number, told: Told): void {
  let to = end
  const last = tokens[to - 1]
  const isLimit = LIMITS.has(tokens[to - 2]?.plain ?? '')
  if (last?.day && told.day === undefined && to - at > 1 && !isLimit && isTimeOf(last.day, told)) {
    told.day = last.day
    to -= 1
    while (to > at && (BEFORE_DAY.has(tokens[to - 1]?.plain ?? '') || tokens[to - 1]?.text === ','))
      to -= 1
  }
  const isHelp = told.kind?.kind === 'favour' && WITH.has(tokens[at]?.plain ?? '')
  const [first, final] = [tokens[isHelp ? at + 1 : at], tokens[to - 1]]
  if (!first || !final || final.to <= first.from) return
  const before = told.notes.at(-1)
  if (before && !line.slice(before.to, first.from).trim()) before.to = final.to
  else if (/[\p{L}\p{N}]/u.test(line.slice(first.from, final.to)))
    told.notes.push({ from: first.from, to: final.to })
}

/** "by Friday" is when something is due, and no day on which anything was. */
const LIMITS = new Set(['by', 'until', 'till', 'due', 'bis', 'avant'])

/** Notes go on to the end once somebody is named; before, to where somebody may be. */
function notesEnd({ tokens, known }: Reading, at: number, told: Told): number {
  if (told.people.length > 0) return tokens.length
  if (!told.kind) return at + 1
  const end = tokens.findIndex(
    ({ plain }, index) =>
      index > at && WITH.has(plain) && nameAt(tokens, index + 1, known, { allowsSmall: true }),
  )
  return end < 0 ? tokens.length : end
}
