/**
 * Rules which the library makes of "the Friday on or after the 23rd" and the like: it takes the
 * last or the first of the month, which is a week off in some years. By zone: what is written, and
 * what should be.
 *
 * @see https://data.iana.org/time-zones/tz-link.html, files `africa`, `asia`, `europe`, `southamerica`
 */
const MENDED: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  // At the end of the last Thursday, which may be in November: no rule says that but by a second.
  'Africa/Cairo': [
    ['DTSTART:19701030T000000', 'DTSTART:19701029T235959'],
    ['BYMONTH=10;BYDAY=-1FR', 'BYMONTH=10;BYDAY=-1TH'],
  ],
  'America/Nuuk': [['BYMONTH=3;BYDAY=-1SA', `BYMONTH=3;${weekOf('SA', 24)}`]],
  'America/Scoresbysund': [['BYMONTH=3;BYDAY=-1SA', `BYMONTH=3;${weekOf('SA', 24)}`]],
  'America/Santiago': [
    ['BYMONTH=4;BYDAY=1SU', `BYMONTH=4;${weekOf('SU', 2)}`],
    ['BYMONTH=9;BYDAY=1SU', `BYMONTH=9;${weekOf('SU', 2)}`],
  ],
  'Asia/Gaza': mendedInPalestine(),
  'Asia/Hebron': mendedInPalestine(),
  'Asia/Jerusalem': [['BYMONTH=3;BYDAY=-1FR', `BYMONTH=3;${weekOf('FR', 23)}`]],
}

/** The VTIMEZONE of a zone with the rules that the time zone database has for the years to come. */
export function mendedZone(id: string, block: string): string {
  return (MENDED[id] ?? []).reduce((mended, [wrong, right]) => mended.replace(wrong, right), block)
}

function mendedInPalestine(): [string, string][] {
  return [
    ['BYMONTH=3;BYDAY=-1SA', `BYMONTH=3;${weekOf('SA', 24)}`],
    ['BYMONTH=10;BYDAY=-1SA', `BYMONTH=10;${weekOf('SA', 24)}`],
  ]
}

/** The weekday in the seven days from the given one on. */
function weekOf(weekday: string, first: number): string {
  const days = Array.from({ length: 7 }, (_, index) => first + index)
  return `BYMONTHDAY=${days.join(',')};BYDAY=${weekday}`
}
