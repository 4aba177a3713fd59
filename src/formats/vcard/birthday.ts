import { parseDay } from '#domain/day'
import { type PartialDate, parsePartialDate } from '#domain/partialDate'

const FULL = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]|$)/
const YEARLESS = /^--(\d\d)-?(\d\d)(?:[T ]|$)/
const MONTH_OR_YEAR = /^\d{4}(?:-\d\d)?$/

/** A year with a 29 February, to try days on whose year is not known. */
const LEAP_YEAR = '2000'

/**
 * The date a BDAY states, without its time: `1985-03-14T00:00:00Z`, `19850314`, `--0314`, `1985`.
 *
 * @param omittedYear the year that stands for none (`X-APPLE-OMIT-YEAR`); 0000 always does
 * @returns nothing if it is no date, as `circa 1800` or 30 February
 * @see RFC 6350 §4.3.1
 */
export function birthday(text: string, omittedYear = '0000'): PartialDate | null {
  const full = FULL.exec(text)
  if (full) {
    const [, year = '', month = '', day = ''] = full
    if (year === omittedYear || year === '0000') return yearless(month, day)
    return parseDay(`${year}-${month}-${day}`) ? partialDate(`${year}-${month}-${day}`) : null
  }

  const [, month, day] = YEARLESS.exec(text) ?? []
  if (month !== undefined && day !== undefined) return yearless(month, day)
  return MONTH_OR_YEAR.test(text) ? partialDate(text) : null
}

function yearless(month: string, day: string): PartialDate | null {
  return parseDay(`${LEAP_YEAR}-${month}-${day}`) ? partialDate(`--${month}-${day}`) : null
}

function partialDate(text: string): PartialDate | null {
  return parsePartialDate(text) ?? null
}
