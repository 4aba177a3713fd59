import ICAL from 'ical.js'

/** The events of a calendar as ical.js reads them. */
export function eventsIn(calendar: string) {
  return new ICAL.Component(ICAL.parse(calendar))
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component))
    .map(({ summary, startDate, endDate }) => ({
      summary,
      start: startDate.toString(),
      end: endDate.toString(),
    }))
}
