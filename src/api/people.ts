import { matchingPersonIds, matchOf } from '#db/queries/search'
import { replaceContacts } from '#db/queries/contacts'
import {
  insertPerson,
  me,
  moveToCircle,
  person,
  personOfUid,
  trashedIds,
  trashedPeople,
  untrashedIds,
  updatePeople,
  updatePerson,
} from '#db/queries/people'
import { insertPosition } from '#db/queries/positions'
import { tagId, tagPeople, untagPeople } from '#db/queries/tags'
import type { PeopleFilter, PeopleSort } from '#contract/people'
import { sortNameOf } from '#domain/name'
import { type Context, os } from './context.ts'
import type { NetworkRow } from './network.ts'
import { narrowed, ordered } from './peopleOrder.ts'
import { personSheet } from './personSheet.ts'
import { POSITION_SUBJECTS } from './positions.ts'

/** "1 person", "37 people". */
const counted = (count: number) =>
  count === 1 ? '1 person' : `${count.toLocaleString('en')} people`

export const people = os.people.router({
  list: os.people.list.handler(({ context, input }) => {
    const rows = listedPeople(context, input)
    return { total: rows.length, rows: rows.slice(input.offset, input.offset + input.limit) }
  }),

  ids: os.people.ids.handler(({ context, input }) =>
    narrowedPeople(context, input.filter).map(({ id }) => id),
  ),

  get: os.people.get.handler(({ context, input, errors }) => {
    const sheet = personSheet(context, input.id)
    if (!sheet) throw errors.NOT_FOUND()
    return sheet
  }),

  ofUid: os.people.ofUid.handler(({ context, input, errors }) => {
    const found = personOfUid(context.db.read, input.uid)
    if (!found) throw errors.NOT_FOUND()
    return found
  }),

  me: os.people.me.handler(({ context }) => {
    const found = me(context.db.read)
    return found ? { id: found.id, name: found.name } : null
  }),

  add: os.people.add.handler(({ context, input }) =>
    context.db.write(POSITION_SUBJECTS, `Add ${input.name}`, (tx) => {
      const { contacts = [], title = '', organisation = '', ...details } = input
      const circleSince = details.circle && details.circle !== 'none' ? context.today() : null
      const added = insertPerson(tx, { ...details, circleSince }, context.now())
      replaceContacts(tx, added.id, contacts)
      if (title || organisation)
        insertPosition(tx, added.id, { ...NO_DATES, title, organisation }, context.now())
      return added
    }),
  ),

  edit: os.people.edit.handler(async ({ context, input, errors }) => {
    const name = input.changes.name ?? person(context.db.read, input.id)?.name ?? 'somebody'
    await context.db.write(['people'], `Edit ${name}`, (tx) => {
      const known = person(tx, input.id)
      if (!known) throw errors.NOT_FOUND()
      const changed = { ...known, ...input.changes }
      updatePerson(
        tx,
        input.id,
        {
          ...input.changes,
          sortName: sortNameOf(changed),
          circleSince: known.circle === changed.circle ? known.circleSince : context.today(),
        },
        context.now(),
      )
      if (input.contacts) replaceContacts(tx, input.id, input.contacts)
    })
  }),

  editMany: os.people.editMany.handler(async ({ context, input }) => {
    const { ids: asked, circle, addTags = [], removeTagIds = [] } = input
    const { closeness, cadenceDays, pausedUntil } = input
    const said = { closeness, cadenceDays, pausedUntil }
    const label = `Edit ${counted(untrashedIds(context.db.read, asked).length)}`
    await context.db.write(['people', 'tags'], label, (tx) => {
      const ids = untrashedIds(tx, asked)
      if (circle) moveToCircle(tx, ids, circle, context.today())
      if (Object.values(said).some((value) => value !== undefined)) updatePeople(tx, ids, said)
      for (const name of addTags) tagPeople(tx, ids, tagId(tx, name))
      for (const id of removeTagIds) untagPeople(tx, ids, id)
    })
  }),

  trash: os.people.trash.handler(async ({ context, input }) => {
    const ids = untrashedIds(context.db.read, input.ids)
    const [only] = ids.length === 1 ? ids : []
    const name = only && person(context.db.read, only)?.name
    await context.db.write(
      ['people', 'interactions', 'followUps'],
      `Move ${name ?? counted(ids.length)} to the trash`,
      (tx) => updatePeople(tx, untrashedIds(tx, input.ids), { trashedAt: context.now() }),
    )
  }),

  restore: os.people.restore.handler(async ({ context, input }) => {
    await context.db.write(
      ['people', 'interactions', 'followUps'],
      `Restore ${counted(trashedIds(context.db.read, input.ids).length)}`,
      (tx) => updatePeople(tx, trashedIds(tx, input.ids), { trashedAt: null }),
    )
  }),

  trashed: os.people.trashed.handler(({ context }) =>
    trashedPeople(context.db.read).flatMap(({ trashedAt, ...found }) =>
      trashedAt ? { ...found, trashedAt } : [],
    ),
  ),
})

const NO_DATES = { department: '', startedOn: null, endedOn: null }

/** The last lists, each for as long as nobody in it changes: a list is asked for page by page. */
const lists = new WeakMap<object, { asked: string; rows: readonly NetworkRow[] }>()

function listedPeople(
  context: Context,
  { filter, sort, descending }: { filter: PeopleFilter; sort: PeopleSort; descending: boolean },
): readonly NetworkRow[] {
  const network = context.network(context.today())
  const asked = JSON.stringify([filter, sort, descending])
  const known = lists.get(network)
  if (known?.asked === asked) return known.rows

  const rows = ordered(narrowedPeople(context, filter), sort, descending)
  lists.set(network, { asked, rows })
  return rows
}

function narrowedPeople(context: Context, filter: PeopleFilter) {
  const match = filter.text === undefined ? undefined : matchOf(filter.text)
  const matching = match === undefined ? undefined : matchingPersonIds(context.db.read, match)
  return narrowed([...context.network(context.today()).values()], filter, matching)
}
