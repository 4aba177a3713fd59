import { addDays, type Day, parseDay, weekday } from '#domain/day'

/** A way to say a day, and the days it may mean. */
interface DayWords {
  /** Matched without regard to case; a word must begin and end with it. */
  pattern: string
  /** The day meant: in what has happened, and in what is to come. */
  days: (today: Day, found: RegExpMatchArray) => { past: Day; future: Day } | undefined
}

const AMOUNTS: Readonly<Record<string, number>> = {
  un: 1,
  una: 1,
  uno: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  diez: 10,
}

const off = (days: number) => (today: Day) => same(addDays(today, days))

/** What chrono does not know. */
export const DAY_WORDS: readonly DayWords[] = [
  {
    pattern:
      'the day after tomorrow|day after tomorrow|après-demain|apres-demain|pasado mañana|pasado manana',
    days: off(2),
  },
  {
    pattern:
      'the day before yesterday|day before yesterday|avant-hier|anteayer|antier|antes de ayer',
    days: off(-2),
  },
  { pattern: 'yday|yest', days: off(-1) },
  { pattern: '(?:la )?próxima semana|(?:la )?proxima semana|la semana que viene', days: off(7) },
  { pattern: 'la semana pasada', days: off(-7) },
  { pattern: 'el mes que viene|el próximo mes|le mois prochain|nächsten monat', days: off(30) },
  {
    pattern:
      'hace (\\d+|un|una|dos|tres|cuatro|cinco|seis|siete|diez) (d[ií]as?|semanas?|meses|mes)',
    days: (today, [, amount = '', unit = '']) => {
      const count = AMOUNTS[amount.toLowerCase()] ?? Number(amount)
      const unitDays = /^s/i.test(unit) ? 7 : /^m/i.test(unit) ? 30 : 1
      return count > 0 && count < 1000 ? same(addDays(today, -count * unitDays)) : undefined
    },
  },
  {
    pattern: '(?:by |before )?(?:the )?end of (?:the )?week|eow',
    days: (today) => same(fridayOf(today)),
  },
  {
    pattern: '(?:over |at |on )?(?:the |last )?weekend|am wochenende|ce week-end|el fin de semana',
    days: (today) => ({
      past: addDays(today, -((weekday(today) + 1) % 7) - (weekday(today) === 6 ? 7 : 0)),
      future: addDays(today, ((6 - weekday(today) + 6) % 7) + 1),
    }),
  },
  {
    pattern: '(?:on )?the (\\d{1,2})(?:st|nd|rd|th)(?! of)|(?:on )?the (\\d{1,2})(?:st|nd|rd|th)$',
    days: (today, [, one, other]) => daysOfMonth(today, Number(one ?? other)),
  },
  {
    pattern: '(?:am |vom )?(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})?',
    days: (today, [, day = '', month = '', year]) =>
      year ? sameIfAny(dayOf(year, month, day)) : everyYear(today, month, day),
  },
]

/** A day of that month and that number that has been or is today, and one that is to come. */
export function everyYear(today: Day, month: string | number, day: string | number) {
  const year = Number(today.slice(0, 4))
  const days = [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap(
    (years) => dayOf(year + years, month, day) ?? [],
  )
  const past = days.findLast((one) => one <= today)
  const future = days.find((one) => one >= today)
  return past && future ? { past, future } : undefined
}

function daysOfMonth(today: Day, day: number) {
  const months = [-2, -1, 0, 1, 2].flatMap((ahead) => {
    const first = new Date(Date.parse(`${today.slice(0, 7)}-01`))
    first.setUTCMonth(first.getUTCMonth() + ahead)
    return dayOf(first.getUTCFullYear(), first.getUTCMonth() + 1, day) ?? []
  })
  const past = months.findLast((one) => one <= today)
  const future = months.find((one) => one >= today)
  return past && future ? { past, future } : undefined
}

export function dayOf(year: string | number, month: string | number, day: string | number) {
  const [text, two] = [
    String(year).padStart(4, '0'),
    (part: string | number) => String(part).padStart(2, '0'),
  ]
  return parseDay(`${text}-${two(month)}-${two(day)}`)
}

/** The Friday of the week of a day; for a weekend the one that follows. */
function fridayOf(day: Day): Day {
  return addDays(day, (5 - weekday(day) + 7) % 7)
}

function same(day: Day) {
  return { past: day, future: day }
}

function sameIfAny(day: Day | undefined) {
  return day && same(day)
}
