import { type Day, Instant, parseDay } from '#domain/day'
import { type PartialDate, parsePartialDate } from '#domain/partialDate'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A form in which all the dates of one file are written. */
export type DayForm = (text: string) => Day | undefined

/** `07 Jun 2022`, as LinkedIn writes it, and `7-Jun-22`, as Excel saves it again. */
export const CONNECTED_ON_FORMS: readonly DayForm[] = [
  (text) => dayOf(/^(?<day>\d{1,2}) (?<month>[a-z]{3}) (?<year>\d{4})$/i.exec(text)),
  (text) => dayOf(/^(?<day>\d{1,2})-(?<month>[a-z]{3})-(?<year>\d{2})$/i.exec(text)),
]

/** `6/5/26, 1:54 AM`: month first, in no zone that is known. */
export const sentOn: DayForm = (text) =>
  dayOf(/^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{2}), \d{1,2}:\d{2}\s[AP]M$/.exec(text))

/** `Wed May 13 08:24:59 UTC 2026`. */
export const followedOn: DayForm = (text) =>
  dayOf(/^[a-z]{3} (?<month>[a-z]{3}) (?<day>\d{2}) [\d:]{8} UTC (?<year>\d{4})$/i.exec(text))

/** `2026-10-01 21:25:22 UTC`. */
export function sentAt(text: string): { day: Day; at: Instant } | undefined {
  const [, date = '', time = ''] = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}) UTC$/.exec(text) ?? []
  const day = parseDay(date)
  const at = Instant.safeParse(`${date}T${time}.000Z`).data
  return day && at && { day, at }
}

/** `Mar 2022` or `2018`. */
export function monthOrYear(text: string): PartialDate | undefined {
  const { month, year } = /^(?:(?<month>[a-z]{3}) )?(?<year>\d{4})$/i.exec(text)?.groups ?? {}
  return parsePartialDate(month === undefined ? `${year}` : `${year}-${twoDigits(month)}`)
}

/** `Mar 14`, or with a year `Mar 14, 1984`. */
export function bornOn(text: string): PartialDate | undefined {
  const {
    month = '',
    day = '',
    year,
  } = /^(?<month>[a-z]{3}) (?<day>\d{1,2})(?:, (?<year>\d{4}))?$/i.exec(text)?.groups ?? {}
  return parsePartialDate(`${year ?? '-'}-${twoDigits(month)}-${twoDigits(day)}`)
}

function dayOf(match: RegExpExecArray | null): Day | undefined {
  const { day = '', month = '', year = '' } = match?.groups ?? {}
  // LinkedIn began in 2003.
  const century = year.length === 2 ? '20' : ''
  return parseDay(`${century}${year}-${twoDigits(month)}-${twoDigits(day)}`)
}

/** A number or the name of a month. */
function twoDigits(text: string): string {
  const month = MONTHS.indexOf(text.toLowerCase()) + 1
  return (month > 0 ? String(month) : text).padStart(2, '0')
}
