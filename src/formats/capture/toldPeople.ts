import { isGathering, kindAt } from './kindWords.ts'
import { isBoundary, isCapital, nameAt } from './names.ts'
import { type FoundPeople, peopleAt, type Reading } from './people.ts'
import { AND, FILLERS, FROM, isTo, ROLES, WITH } from './smallWords.ts'
import type { Told } from './toldSoFar.ts'

/** People, after "with" and its like, behind what happened, or at the beginning. */
export function peoplePart(whole: Reading, at: number, told: Told): number | undefined {
  const { tokens, known } = whole
  const word = tokens[at]?.plain ?? ''
  const isFirst = told.people.length === 0
  const isBegun = isFirst && (told.kind !== undefined || told.notes.length > 0)
  const isOut = isBegun && isTo(tokens, at)
  const isIn = told.kind !== undefined && isFirst && FROM.has(word)
  if (WITH.has(word) || isOut || isIn) {
    const found = peopleBehindRole(whole, at + 1, told)
    if (!found) return undefined
    told.people.push(...found.people)
    if (isOut && told.kind && told.kind.form !== 'talk') told.direction ??= 'outbound'
    if (isIn) told.direction ??= 'inbound'
    return found.next
  }
  // "Birthday drinks *for Ana*".
  if (word === 'for' && isBegun && isCapital(tokens[at + 1]))
    return added(told, peopleAt(whole, at + 1))
  // "Introduced Ana *to Bo*".
  const isBetween = told.kind?.kind === 'introduction' || told.kind?.kind === 'favour'
  if (isBetween && isTo(tokens, at))
    return added(told, peopleAt(whole, at + 1, { allowsSmall: true }))
  if (!isFirst) return undefined
  if (told.kind) {
    const isPlain = told.kind.form === 'thing' && !opensList(whole, at)
    const allowsSmall = !isPlain && tokens[at - 1]?.text !== ','
    return added(told, peopleAt(whole, at, { allowsSmall }))
  }
  const name = nameAt(tokens, at, known, { allowsSmall: isSubject(whole, at) })
  if (!name || !standsAlone(whole, name.next)) return undefined
  if (isGathering(name.name)) return undefined
  return added(told, peopleAt(whole, at, { allowsSmall: name.isSmall }))
}

function added(told: Told, found: FoundPeople | undefined): number | undefined {
  told.people.push(...(found?.people ?? []))
  return found?.next
}

/** "with client Tom Becker": what somebody is to me stands before the name, and is a note. */
function peopleBehindRole(whole: Reading, at: number, told: Told): FoundPeople | undefined {
  const { tokens } = whole
  let name = at
  while (name - at < 3 && /^(?:my|our|the|a|an|old|former|ex)$/.test(tokens[name]?.plain ?? ''))
    name += 1
  const role = tokens[name]
  const hasRole = role !== undefined && ROLES.has(role.plain) && isCapital(tokens[name + 1])
  if (!hasRole) return peopleAt(whole, at, { allowsSmall: true })
  told.notes.push({ from: role.from, to: role.to })
  return peopleAt(whole, name + 1)
}

/** "lunch ana + bo": small words behind a thing are names where another one follows. */
function opensList({ tokens, known }: Reading, at: number): boolean {
  const name = nameAt(tokens, at, known, { allowsSmall: true })
  if (!name || !AND.has(tokens[name.next]?.plain ?? '')) return false
  return nameAt(tokens, name.next + 1, known, { allowsSmall: true }) !== undefined
}

/** "bo called": somebody in small letters who did something. */
function isSubject({ tokens }: Reading, at: number): boolean {
  return kindAt(tokens, at + 1)?.meaning.form === 'deed' && !FILLERS.has(tokens[at]?.plain ?? '')
}

/** A name at the beginning counts where something follows that goes with a name. */
function standsAlone({ tokens }: Reading, next: number): boolean {
  // "Kickoff with Ana", "Birthday drinks for Ana": somebody else is the one.
  if (WITH.has(tokens[next]?.plain ?? '')) return false
  const kind = kindAt(tokens, next)?.meaning
  if (kind && kind.form !== 'deed')
    return !tokens.some(
      ({ plain }, index) =>
        index > next && (WITH.has(plain) || plain === 'for') && isCapital(tokens[index + 1]),
    )
  if (isBoundary(tokens, next) || kind) return true
  return tokens[next]?.plain === 'for' || tokens[next]?.text === '+'
}
