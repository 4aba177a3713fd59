import { MOST_LETTERS, namesInWords } from '#domain/capture'
import { addDays, type Day } from '#domain/day'
import type { FollowUpAction } from '#domain/followUp'
import type { InteractionKind } from '#domain/interaction'
import { foundDays } from './days.ts'
import { isGathering, kindAt } from './kindWords.ts'
import type { Reading } from './people.ts'
import { partsOf, type Part } from './parts.ts'
import { actionIn, capitalised, isOrder, type Planned, plannedIn } from './planned.ts'
import type {
  CaptureReading,
  KnownNames,
  ReadFollowUp,
  ReadInteraction,
  ReadPerson,
} from './reading.ts'
import { toldIn } from './told.ts'
import type { Told } from './toldSoFar.ts'
import { type Token, tokensOf } from './tokens.ts'

/** Days until something is due that was said without a day. */
const DAYS_WITHOUT_SAYING = 7

const NOBODY: KnownNames = { isPerson: () => false, isOrganisation: () => false }

/**
 * What one line says: who took part, what happened and when, what was said, and what comes next.
 *
 * A day of the week is the last one in what has happened, and the next one in what is to be done.
 */
export function readCapture(text: string, today: Day, known: KnownNames = NOBODY): CaptureReading {
  const line = text.slice(0, MOST_LETTERS)
  const tokens = tokensOf(line, foundDays(line, today))
  const { told: toldTokens, planned } = sorted({ line, tokens, known }, today)
  const told = toldIn({ line, tokens: toldTokens, known })

  if (liesAhead(told)) {
    const plan = plannedIn({ line, tokens: toldTokens, known }, { isFirst: true })
    planned.unshift({ ...plan, action: actionFor(told), isOnlyVerb: false, people: told.people })
    told.people.forEach((person) => (person.tookPart = false))
    return { people: told.people, interaction: null, followUps: followUpsOf(planned, told, today) }
  }
  const interaction = interactionOf(line, told, today)
  if (!interaction) told.people.forEach((person) => (person.tookPart = false))
  return {
    people: everybody(told, planned),
    interaction,
    followUps: followUpsOf(planned, told, today),
  }
}

/** The line in what it tells and what it plans. */
function sorted({ line, tokens, known }: Reading, today: Day) {
  const told: Token[] = []
  const planned: Planned[] = []
  partsOf(tokens).forEach((part, index) => {
    const reading = { line, tokens: part.tokens, known }
    if (isPlan(reading, index === 0, today))
      planned.push(plannedIn(reading, { isFirst: index === 0 }))
    else if (planned.length > 0 && isOnlyDay(part)) lendDay(planned, part)
    else told.push(...separator(tokens, part, told), ...part.tokens)
  })
  return { told, planned }
}

/** The sign that stood before a part, so that lists and thoughts stay apart. */
function separator(tokens: readonly Token[], part: Part, told: readonly Token[]): Token[] {
  const first = part.tokens[0]
  const before = first && tokens[tokens.indexOf(first) - 1]
  return before && told.length > 0 && before !== told.at(-1) ? [before] : []
}

function isPlan(reading: Reading, isFirst: boolean, today: Day): boolean {
  const { tokens } = reading
  const found = actionIn(tokens)
  if (!found) return false
  const { start, length, meaning, isLed } = found
  // "phone screen" is more than "phone".
  if ((kindAt(tokens, start)?.length ?? 0) > length) return false
  if (!meaning.isThing || isLed) return true
  const after = start + length
  const day = tokens.find((token) => token.day)?.day
  const isOrdered = isOrder(reading, after)
  if (isFirst) return isOrdered && !(day && day.future < today)
  return isOrdered || day !== undefined || tokens.length === after || meaning.action === 'introduce'
}

function isOnlyDay({ tokens }: Part): boolean {
  return (
    tokens.length > 0 &&
    tokens.every((token) => token.day || /^(?:on|by|am|bis|le|el)$/.test(token.plain))
  )
}

function lendDay(planned: Planned[], { tokens }: Part): void {
  const last = planned.at(-1)
  if (last) last.day ??= tokens.find((token) => token.day)?.day
}

function liesAhead({ day, kind }: Told): boolean {
  return day !== undefined && day.isAhead && kind !== undefined
}

const ACTION_FOR: Partial<Record<InteractionKind, FollowUpAction>> = {
  ...{ meeting: 'meet', event: 'meet', call: 'call', 'video call': 'call', message: 'write' },
  ...{ email: 'write', letter: 'write', introduction: 'introduce' },
}

function actionFor({ kind }: Told): FollowUpAction {
  return (kind && ACTION_FOR[kind.kind]) ?? 'other'
}

function interactionOf(line: string, told: Told, today: Day): ReadInteraction | null {
  const { kind, place, notes, day } = told
  if (!kind && !place && !day && notes.length === 0) return null
  return {
    kind: kindOf(told),
    direction: told.direction ?? 'mutual',
    day: day && day.past <= today ? day.past : today,
    place,
    notes: notes.map(({ from, to }) => line.slice(from, to)).join('. '),
  }
}

function kindOf({ kind, medium, place }: Told): InteractionKind {
  const isLoose = !kind || kind.form === 'talk' || kind.kind === 'message'
  if (isLoose && medium) return medium
  if ((!kind || kind.form === 'talk') && isGathering(place)) return 'event'
  return kind?.kind ?? 'meeting'
}

/** Those who took part, then those only a follow-up names. */
function everybody({ people }: Told, planned: readonly Planned[]): ReadPerson[] {
  const all = [...people]
  for (const person of planned.flatMap((plan) => plan.people))
    if (!all.some(({ name }) => name.toLowerCase() === person.name.toLowerCase())) all.push(person)
  return all
}

function followUpsOf(planned: readonly Planned[], told: Told, today: Day): ReadFollowUp[] {
  const names = told.people.map(({ name }) => name)
  return planned.flatMap((plan, index) => {
    const undatedBefore = planned.slice(0, index).some(({ day, isBare }) => !day && !isBare)
    // "ask about the role, follow up Tue": the second lends the first its day.
    if (plan.isBare && undatedBefore) return []
    const day = plan.day ?? planned.slice(index + 1).find((later) => later.day)?.day
    return {
      action: plan.action,
      title: titleFor(plan, names),
      dueOn: dueDay(day?.future, today),
      dueAt: day?.time ?? null,
      ...{ from: plan.from, to: plan.to },
    }
  })
}

function dueDay(day: Day | undefined, today: Day): Day {
  return day && day >= today ? day : addDays(today, DAYS_WITHOUT_SAYING)
}

/** "Call" alone says little in a list: "Call Ana and Bo". */
function titleFor({ title, meaning, isOnlyVerb }: Planned, names: readonly string[]): string {
  if (!isOnlyVerb || !meaning || names.length === 0) return title
  const who = namesInWords(names)
  if (meaning.language === 'de') return capitalised(`${who} ${title.toLowerCase()}`)
  return `${/^f\/?u$/i.test(title) ? 'Follow up' : title}${meaning.joint}${who}`
}
