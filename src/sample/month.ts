import type { Day } from '#domain/day'
import { PartialDate } from '#domain/partialDate'

/** A month as a number, so that months can be added: December 2025 is 2025 × 12 + 11. */
export type Month = number

export function monthOf(day: Day): Month {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1
}

/** The month as `YYYY-MM`. */
export function partialDateOf(month: Month): PartialDate {
  return PartialDate.parse(yearAndMonth(month))
}

function yearAndMonth(month: Month): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}
