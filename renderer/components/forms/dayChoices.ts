import { addDays, type Day, weekday } from '#domain/day'

/** A day that is chosen by one click. */
export interface DayChoice {
  label: string
  day: Day
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']

/** When something may be done, in the order of the days: today to in two weeks. */
export function dueChoices(today: Day): DayChoice[] {
  const tomorrow = addDays(today, 1)
  return [
    { label: 'Today', day: today },
    { label: 'Tomorrow', day: tomorrow },
    ...workdaysAfter(tomorrow),
    { label: 'In two weeks', day: addDays(today, 14) },
  ]
}

/** When something put off may come back. */
export function snoozeChoices(today: Day): DayChoice[] {
  return [
    { label: 'Tomorrow', day: addDays(today, 1) },
    { label: 'Next week', day: addDays(today, 8 - weekday(today)) },
    { label: 'In two weeks', day: addDays(today, 14) },
    { label: 'In a month', day: addDays(today, 30) },
  ]
}

/** When something just happened. */
export function pastChoices(today: Day): DayChoice[] {
  return [
    { label: 'Today', day: today },
    { label: 'Yesterday', day: addDays(today, -1) },
  ]
}

/** The days from Monday to Friday that come within a week after the given day. */
function workdaysAfter(day: Day): DayChoice[] {
  return [1, 2, 3, 4, 5, 6]
    .map((days) => addDays(day, days))
    .flatMap((next) => {
      const label = WEEKDAYS[weekday(next) - 1]
      return label ? [{ label, day: next }] : []
    })
}
