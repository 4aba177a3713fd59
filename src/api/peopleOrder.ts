import type { PeopleFilter, PeopleSort } from '#contract/people'
import { CIRCLES } from '#domain/circle'
import type { NetworkRow } from './network.ts'

/** The rows a filter leaves; `matching` are those whose words match its text. */
export function narrowed(
  rows: readonly NetworkRow[],
  filter: PeopleFilter,
  matching: ReadonlySet<number> | undefined,
): NetworkRow[] {
  return rows.filter(
    (row) =>
      (!matching || matching.has(row.id)) &&
      (filter.tagId === undefined || row.tagIds.includes(filter.tagId)) &&
      (filter.organisationId === undefined ||
        row.organisationIds.includes(filter.organisationId)) &&
      (filter.circle === undefined || row.circle === filter.circle) &&
      (filter.band === undefined || row.band === filter.band) &&
      (filter.status === undefined || row.status === filter.status),
  )
}

/** What rows are compared by; those for whom it is not known come last, either way round. */
const KEYS = {
  name: (row) => row.sortName,
  headline: (row) => row.headline.toLowerCase() || null,
  warmth: (row) => (row.band === 'unknown' ? null : -row.warmth),
  'last contact': (row) => row.lastContact,
  circle: (row) => CIRCLES.indexOf(row.circle),
  closeness: (row) => row.closeness && -row.closeness,
  added: (row) => -row.id,
} satisfies Record<PeopleSort, (row: NetworkRow) => string | number | null>

/** The rows in order; equal ones by name. Ascending is the natural order: A first, warmest first, latest added first. */
export function ordered(
  rows: readonly NetworkRow[],
  sort: PeopleSort,
  descending: boolean,
): NetworkRow[] {
  const keyed = rows.map((row) => ({ row, key: KEYS[sort](row) }))
  const known = keyed.filter(({ key }) => key !== null)
  const unknown = keyed.filter(({ key }) => key === null)
  const turn = descending ? -1 : 1
  known.sort((a, b) => turn * compared(a.key, b.key) || byName(a.row, b.row))
  unknown.sort((a, b) => byName(a.row, b.row))
  return [...known, ...unknown].map(({ row }) => row)
}

function byName(a: NetworkRow, b: NetworkRow): number {
  return compared(a.sortName, b.sortName) || a.id - b.id
}

function compared(a: string | number | null, b: string | number | null): number {
  if (a === b || a === null || b === null) return 0
  return a < b ? -1 : 1
}
