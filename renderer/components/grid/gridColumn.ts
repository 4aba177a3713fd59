/** A column of a grid, and how its heading sorts. */
export interface GridColumn<Key extends string = string> {
  key: Key
  label: string
  /** Whether a click on the heading sorts by it. */
  sorts: boolean
}

/** The column a grid is sorted by, and which way round its values go. */
export interface SortedBy {
  key: string
  direction: 'ascending' | 'descending'
}
