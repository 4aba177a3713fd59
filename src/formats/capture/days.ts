import { type ParsedResult, type ParsingReference, de, en, es, fr } from 'chrono-node'
import { addDays, type Day, weekday } from '#domain/day'
import { DAY_WORDS, dayOf, everyYear } from './dayWords.ts'
import { type Language, languagesOf } from './languages.ts'
import type { Span } from './reading.ts'

/** A day the line names: which one depends on whether it is said of what was or of what is to be. */
export interface FoundDay extends Span {
  past: Day
  future: Day
  /** True where it can only be a day to come. */
  isAhead: boolean
  /** A time of the day, `HH:MM`, if one stands beside it. */
  time: string | null
}

const READERS = { en, de, fr, es }

/** A day of the week without anything that says which. */
const BARE_WEEKDAY = /^(?:on |am |le |el )?\p{L}+\.?$/iu

/** Commas that no date goes on behind. */
const APART = /,(?!\s*(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/gi

/** What stands before somebody's name: after it "Sun" and "Sat" are names. */
const BEFORE_A_NAME =
  /(?:^|[\s(])(?:with|w\/|w|met|and|&|\+|called|call|mit|und|avec|et|con|y|from|to)\s+$/i

/** "am Mo" is a day in German, "Mo" alone is a name. */
const BEFORE_A_SHORT_DAY = /(?:^|\s)(?:am|bis|ab|le|el|nächsten|letzten)\s+$/i

/** The days in a line, in their order; none overlaps another. */
export function foundDays(line: string, today: Day): FoundDay[] {
  const found: FoundDay[] = []
  const add = (day: Omit<FoundDay, 'isAhead'> | undefined) => {
    if (day && !found.some(({ from, to }) => day.from < to && from < day.to))
      found.push({ ...day, isAhead: day.past > today })
  }
  for (const words of DAY_WORDS) {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.pattern})(?![\\p{L}\\p{N}])`, 'giu')
    for (const match of line.matchAll(pattern)) {
      const days = words.days(today, match)
      if (days) add({ from: match.index, to: match.index + match[0].length, time: null, ...days })
    }
  }
  for (const language of languagesOf(line))
    for (const result of parsed(language, line, today)) add(dayIn(result, line, language, today))
  return found.sort((one, other) => one.from - other.from)
}

function parsed(language: Language, line: string, today: Day): ParsedResult[] {
  // Noon in UTC, so that no time zone moves the day.
  const reference: ParsingReference = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 }
  return READERS[language].parse(line.replace(APART, '|'), reference)
}

function dayIn(
  result: ParsedResult,
  line: string,
  language: Language,
  today: Day,
): Omit<FoundDay, 'isAhead'> | undefined {
  const { start, text, index } = result
  const from = index
  const to = index + text.length
  if (isRatherAName(line, { from, to }, language)) return undefined
  const days = daysMeant(result, line, today)
  if (!days) return undefined
  const time = start.isCertain('hour')
    ? `${two(start.get('hour') ?? 0)}:${two(start.get('minute') ?? 0)}`
    : null
  return { from, to: to + pastAfter(line, to), time, ...days }
}

function daysMeant({ start, text }: ParsedResult, line: string, today: Day) {
  const day = dayOf(start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0)
  if (!day) return undefined
  if (start.isCertain('day')) {
    const isEveryYear = !start.isCertain('year')
    return isEveryYear
      ? everyYear(today, start.get('month') ?? 0, start.get('day') ?? 0)
      : { past: day, future: day }
  }
  if (start.isCertain('weekday'))
    return weekdaysMeant(start.get('weekday') ?? 0, text, line, day, today)
  // "April" and "2027" are no days, "next month" is one.
  if (start.isCertain('month') || start.isCertain('year'))
    return RELATIVE.test(text) ? { past: day, future: day } : undefined
  if (start.isCertain('hour')) return undefined
  return { past: day, future: day }
}

const RELATIVE =
  /(?<!\p{L})(?:next|last|in|ago|this|prochaine?|derni[eè]re?|nächste\w?|letzte\w?|vor|dans|il y a|próxim[oa]|pasad[oa]|en)(?!\p{L})/iu

/** "Friday" was the last one or will be the next one; "last Friday" and "next Friday" say which. */
function weekdaysMeant(sunday0: number, text: string, line: string, day: Day, today: Day) {
  const before = ((weekday(today) - (sunday0 || 7) + 6) % 7) + 1
  const last = addDays(today, -before)
  const time = text.replace(
    /\s*(?:at |um |à |a las )?\d{1,2}(?:[:.h]\d{2})?\s*(?:am|pm|uhr|h)?$/i,
    '',
  )
  if (pastAfter(line, line.indexOf(text) + text.length) > 0) return { past: last, future: last }
  if (BARE_WEEKDAY.test(time)) return { past: last, future: addDays(last, before === 7 ? 14 : 7) }
  return { past: day, future: day }
}

/** How many letters " pasado" takes after a day, which chrono leaves out. */
function pastAfter(line: string, to: number): number {
  return /^\s(?:pasado|pasada)(?!\p{L})/iu.exec(line.slice(to))?.[0].length ?? 0
}

function isRatherAName(line: string, { from, to }: Span, language: Language): boolean {
  const text = line.slice(from, to)
  const before = line.slice(0, from)
  if (!/^\p{L}{1,4}\.?$/u.test(text)) return false
  if (language === 'en')
    return (
      text.length <= 4 && BEFORE_A_NAME.test(before) && !/^(?:tue|thu|tues|wed|fri)/i.test(text)
    )
  return text.length < 4 && !BEFORE_A_SHORT_DAY.test(before) && !/^(?:hoy|hier|ayer)$/i.test(text)
}

const two = (number: number) => String(number).padStart(2, '0')
