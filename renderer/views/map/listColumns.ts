import type { RowSort } from '#domain/mapReading'
import type { ColourBy } from '#domain/mapReading'
import type { GridColumn } from '../../components/grid/gridColumn.ts'

/** A column of the map's list. */
export interface ListColumn extends GridColumn<RowSort> {
  /** Which way round its values go in their natural order. */
  goes: 'ascending' | 'descending'
}

/** A colour by something that has a column is marked in that column; others get one of their own. */
const COLOUR_LABELS: Partial<Record<ColourBy, string>> = { circle: 'Circle', tag: 'Tag' }

/** The columns of the list while people are coloured by something. */
export function listColumns(colourBy: ColourBy): ListColumn[] {
  const colour = COLOUR_LABELS[colourBy]
  return [
    { key: 'name', label: 'Name', sorts: true, goes: 'ascending' },
    ...(colour ? [{ key: 'colour', label: colour, sorts: true, goes: 'ascending' } as const] : []),
    { key: 'warmth', label: 'Warmth', sorts: true, goes: 'descending' },
    { key: 'last-contact', label: 'Last contact', sorts: true, goes: 'descending' },
    { key: 'organisation', label: 'Organisation', sorts: true, goes: 'ascending' },
    { key: 'community', label: 'Community', sorts: true, goes: 'ascending' },
    { key: 'ties', label: 'Ties', sorts: true, goes: 'descending' },
  ]
}
