import * as z from 'zod'

/**
 * A date of which parts may be unknown:
 * `YYYY-MM-DD`, `YYYY-MM`, `YYYY`, or `--MM-DD` where the year is unknown (RFC 6350 §4.3.1).
 */
export const PartialDate = z
  .string()
  .regex(
    /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?|--(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))$/,
  )
  .brand<'PartialDate'>()
export type PartialDate = z.infer<typeof PartialDate>

/** The given text as a partial date, or nothing if it is none. */
export function parsePartialDate(text: string): PartialDate | undefined {
  return PartialDate.safeParse(text).data
}

/**
 * Whether two birthdays may be one person's, as far as both are known.
 *
 * Where both have month and day, the year does not matter: address books often make one up.
 */
export function birthdaysFit(a: PartialDate, b: PartialDate): boolean {
  const [first, second] = [partsOf(a), partsOf(b)]
  if (first.day && second.day) return first.month === second.month && first.day === second.day
  return fits(first.year, second.year) && fits(first.month, second.month)
}

const fits = (a: string, b: string) => a === '' || b === '' || a === b

function partsOf(date: PartialDate): { year: string; month: string; day: string } {
  const [year = '', month = '', day = ''] = date.replace(/^--/, '-').split('-')
  return { year, month, day }
}
