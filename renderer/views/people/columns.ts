import type { PeopleSort } from '#contract/people'
import type { GridColumn } from '../../components/grid/gridColumn.ts'

/** A column of the list. Which way round its values go when sorted is told to screen readers. */
export interface Column extends GridColumn {
  key: 'name' | 'warmth' | 'circle' | 'closeness' | 'last-contact' | 'cadence'
  /** What the list can be sorted by here; the cadence cannot. */
  sort?: PeopleSort
  /** True where the natural order begins with the largest. */
  largestFirst?: boolean
}

export const COLUMNS: readonly Column[] = [
  { key: 'name', label: 'Name', sorts: true, sort: 'name' },
  { key: 'warmth', label: 'Warmth', sorts: true, sort: 'warmth', largestFirst: true },
  { key: 'circle', label: 'Circle', sorts: true, sort: 'circle' },
  { key: 'closeness', label: 'Closeness', sorts: true, sort: 'closeness', largestFirst: true },
  { key: 'last-contact', label: 'Last contact', sorts: true, sort: 'last contact' },
  { key: 'cadence', label: 'Next contact', sorts: false },
]
