import type { PreparedPerson } from '#contract/preparation'
import type { PersonSheet } from '#contract/people'
import { person } from '#db/queries/people'
import { headlineOf } from '#domain/position'
import { localTimeIn } from '#domain/localTime'
import { linesUnder } from '#domain/noteLines'
import { partialDateInWords } from '#domain/partialDateParts'
import { dayInWords } from '#domain/spokenDay'
import { type Context, os } from './context.ts'
import { personSheet } from './personSheet.ts'

/** So many of the last contacts, and of those one has in common, fit on a page. */
const MOST_CONTACTS = 4
const MOST_COMMON = 8

export const preparation = os.preparation.router({
  sheet: os.preparation.sheet.handler(({ context, input, errors }) => {
    const sheets = input.personIds.map((id) => {
      const sheet = personSheet(context, id)
      if (!sheet || sheet.trashedAt !== null || sheet.isMe) throw errors.NOT_FOUND()
      return sheet
    })
    return {
      today: context.today(),
      people: sheets.map((sheet) => prepared(context, sheet)),
      common: commonTo(context, sheets),
    }
  }),
})

function prepared(context: Context, sheet: PersonSheet): PreparedPerson {
  const { details } = sheet
  const today = context.today()
  const past = sheet.interactions.filter(({ day }) => day <= today)
  const notes = sheet.notes.map(({ body }) => body)
  const isSpecial = (body: string) =>
    linesUnder('remember', body).length + linesUnder('avoid', body).length > 0

  return {
    id: sheet.id,
    name: details.name,
    headline: sheet.headline,
    photo: sheet.photo,
    band: sheet.warmth.band,
    address: {
      first: details.nickname || details.givenName || (details.name.split(/\s/)[0] ?? ''),
      pronouns: details.pronouns,
      language: details.language,
    },
    localTime: localTimeIn(details.timeZone, context.timeZone, context.now()),
    met: metInWords(sheet),
    last: past
      .slice(0, MOST_CONTACTS)
      .map(({ day, kind, notes: said }) => ({ day, kind, notes: said })),
    open: sheet.followUps
      .filter(({ state }) => state === 'open')
      .map(({ title, dueOn }) => ({ title, dueOn })),
    changed: changesIn(sheet),
    remember: notes.flatMap((body) => linesUnder('remember', body)),
    avoid: notes.flatMap((body) => linesUnder('avoid', body)),
    note: notes.find((body) => !isSpecial(body)) ?? '',
  }
}

function metInWords({ details, metAt, connectedOn }: PersonSheet): string[] {
  return [
    details.howMet,
    metAt && `Met at ${metAt}`,
    details.metOn && `Met on ${dayInWords(details.metOn)}`,
    connectedOn && `Connected on ${dayInWords(connectedOn)}`,
  ].filter((said): said is string => Boolean(said))
}

/** Where they began since one last talked. */
function changesIn({ positions, lastContact }: PersonSheet): string[] {
  if (lastContact === null) return []
  return positions.flatMap((position) => {
    const { startedOn, isCurrent, title, organisation } = position
    const hasBegun = startedOn !== null && startedOn.slice(0, 7) >= lastContact.slice(0, 7)
    if (!isCurrent || !hasBegun) return []
    const where = headlineOf({ title, organisation })
    return [`${where}, since ${partialDateInWords(startedOn)}`]
  })
}

/** Whom all of them are tied to. */
function commonTo({ db: { read } }: Context, sheets: readonly PersonSheet[]) {
  const [first, ...others] = sheets.map(
    ({ ties }) =>
      new Map(
        ties.filter(({ state }) => state === 'confirmed').map(({ other }) => [other.id, other]),
      ),
  )
  const ids = new Set(sheets.map(({ id }) => id))
  return [...(first ?? []).values()]
    .filter(({ id }) => !ids.has(id) && others.every((ties) => ties.has(id)))
    .slice(0, MOST_COMMON)
    .map(({ id, name }) => ({ id, name, headline: person(read, id)?.headline ?? '' }))
}
