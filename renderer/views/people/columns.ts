import type { PeopleSort } from '#contract/people'

/** A column of the list. Which way round its values go when sorted is told to screen readers. */
export interface Column {
  key: 'name' | 'warmth' | 'circle' | 'closeness' | 'last-contact' | 'cadence'
  label: string
  /** What the list can be sorted by here; the cadence cannot. */
  sort?: PeopleSort
  /** True where the natural order begins with the largest. */
  largestFirst?: boolean
}

export const COLUMNS: readonly Column[] = [
  { key: 'name', label: 'Name', sort: 'name' },
  { key: 'warmth', label: 'Warmth', sort: 'warmth', largestFirst: true },
  { key: 'circle', label: 'Circle', sort: 'circle' },
  { key: 'closeness', label: 'Closeness', sort: 'closeness', largestFirst: true },
  { key: 'last-contact', label: 'Last contact', sort: 'last contact' },
  { key: 'cadence', label: 'Next contact' },
]
