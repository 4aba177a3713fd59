import { CSV_DATE_FORMS, type CsvDateForm } from '#domain/csvMapping'
import { type Day, parseDay } from '#domain/day'

const SHAPES: Record<CsvDateForm, RegExp> = {
  'YYYY-MM-DD': /^(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})(?:[ T]|$)/,
  'DD.MM.YYYY': /^(?<day>\d{1,2})[-./] ?(?<month>\d{1,2})[-./] ?(?<year>\d{4}|\d{2})$/,
  'MM/DD/YYYY': /^(?<month>\d{1,2})[-/](?<day>\d{1,2})[-/](?<year>\d{4}|\d{2})$/,
  'DD Mon YYYY': /^(?<day>\d{1,2})[-. ]{1,2}(?<month>\p{L}{3,12})[-. ]{1,2}(?<year>\d{4}|\d{2})$/u,
}

/** The languages whose names of months are known. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl']

const months = new Map(
  LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((length) => {
      const format = new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' })
      return Array.from({ length: 12 }, (_, index) => {
        const name = format.format(Date.UTC(2000, index)).toLowerCase().replace('.', '')
        return [name, index + 1] as const
      })
    }),
  ),
)

/** The number of a month, from 1, by its name or the short form of it. */
export function monthNamed(name: string): number | undefined {
  return months.get(name.toLowerCase())
}

/** The text as a day in the given form, or nothing if it is none. */
export function dayIn(form: CsvDateForm, text: string): Day | undefined {
  const { year = '', month = '', day = '' } = SHAPES[form].exec(text.trim())?.groups ?? {}
  const monthNumber = /^\d/.test(month) ? month : (monthNamed(month) ?? '')
  return parseDay(
    `${fullYear(year)}-${String(monthNumber).padStart(2, '0')}-${day.padStart(2, '0')}`,
  )
}

/** Two digits mean 1930 to 2029, as in Excel. */
function fullYear(year: string): string {
  if (year.length !== 2) return year
  return Number(year) < 30 ? `20${year}` : `19${year}`
}

/**
 * The one form in which all the dates of a table can be read.
 *
 * @returns `isCertain` is false where several forms fit (`3/4/1984`), or none fits them all
 */
export function dateFormOf(texts: readonly string[]): { form: CsvDateForm; isCertain: boolean } {
  const dates = texts.filter((text) => text.trim() !== '')
  // Dots are never written month first, so that only dates with slashes are left open.
  const byFit = CSV_DATE_FORMS.map((form) => ({
    form,
    fits: dates.filter((text) => dayIn(form, text) !== undefined).length,
  })).sort((a, b) => b.fits - a.fits)

  const [best, second] = byFit
  const form = best?.fits === second?.fits && dates.length > 0 ? 'MM/DD/YYYY' : best?.form
  return {
    form: form ?? 'YYYY-MM-DD',
    isCertain: best?.fits === dates.length && second?.fits !== best.fits,
  }
}
