import { MONTHS } from './months.ts'
import { type PartialDate, parsePartialDate } from './partialDate.ts'

/** The numbers of a partial date; null for what is not known. */
export interface DateParts {
  year: number | null
  month: number | null
  day: number | null
}

export function partsOf(date: PartialDate | null): DateParts {
  const match = /^(\d{4}|-)(?:-(\d\d))?(?:-(\d\d))?$/.exec(date ?? '')
  const [year, month, day] = [match?.[1], match?.[2], match?.[3]].map(numberOf)
  return { year: year ?? null, month: month ?? null, day: day ?? null }
}

/** The date with those parts; nothing if they make none, as a day without its month. */
export function partialDateFrom({ year, month, day }: DateParts): PartialDate | undefined {
  const known = [padded(year, 4) || '-', padded(month, 2), padded(day, 2)]
  while (known.at(-1) === '') known.pop()
  return parsePartialDate(known.join('-'))
}

/** "3 March 1980", "March 1980", "1980", or "3 March". */
export function partialDateInWords(date: PartialDate): string {
  const { year, month, day } = partsOf(date)
  return [day, month && MONTHS[month - 1], year].filter(Boolean).join(' ')
}

function numberOf(text: string | undefined): number | null {
  return text && text !== '-' ? Number(text) : null
}

function padded(part: number | null, digits: number): string {
  return part === null ? '' : String(part).padStart(digits, '0')
}
