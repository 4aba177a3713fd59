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
