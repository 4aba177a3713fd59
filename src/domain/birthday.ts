import { addDays, Day } from './day.ts'
import type { PartialDate } from './partialDate.ts'
import { partsOf } from './partialDateParts.ts'

/**
 * The next time a birthday comes round, on or after a day; nothing where its day is not known.
 *
 * Who was born on 29 February is congratulated on the 28th in other years, as calendars repeat it.
 */
export function nextBirthday(on: Day, birthday: PartialDate | null): Day | undefined {
  const { month, day } = partsOf(birthday)
  if (month === null || day === null) return undefined
  const year = Number(on.slice(0, 4))
  const next = birthdayIn(year, month, day)
  return next >= on ? next : birthdayIn(year + 1, month, day)
}

function birthdayIn(year: number, month: number, day: number): Day {
  const firstOfMonth = Day.parse(`${year}-${String(month).padStart(2, '0')}-01`)
  const found = addDays(firstOfMonth, day - 1)
  return found.slice(0, 7) === firstOfMonth.slice(0, 7) ? found : lastOfMonth(firstOfMonth)
}

function lastOfMonth(firstOfMonth: Day): Day {
  const firstOfNext = addDays(firstOfMonth, 31).slice(0, 7)
  return addDays(Day.parse(`${firstOfNext}-01`), -1)
}
