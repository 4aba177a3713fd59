declare const content: unique symbol

/**
 * A large answer as one JSON text: tables whose rows have the same keys, packed as columns.
 *
 * oRPC looks at every value it carries, which for a whole network takes longer than all else, and
 * keys that are repeated in each row are more than half of its text.
 */
export type Packed<Value> = string & { readonly [content]: Value }

type Tables<Value> = { [Name in keyof Value]: readonly object[] }

/** Values of all rows by key, and how many rows there are. */
interface Columns {
  rows: number
  columns: Record<string, unknown[]>
}

/** Rows of a table have the same keys, none of which is undefined. */
export function packed<Value extends Tables<Value>>(value: Value): Packed<Value> {
  const tables = Object.entries<readonly object[]>(value)
  const packedTables = Object.fromEntries(tables.map(([name, rows]) => [name, columnsOf(rows)]))
  return JSON.stringify(packedTables) as Packed<Value>
}

export function unpacked<Value>(text: Packed<Value>): Value {
  const tables: Record<string, Columns> = JSON.parse(text)
  const rows = Object.entries(tables).map(([name, columns]) => [name, rowsOf(columns)])
  return Object.fromEntries(rows) as Value
}

function columnsOf(rows: readonly object[]): Columns {
  const keys = Object.keys(rows[0] ?? {})
  const columns = keys.map((key) => [key, rows.map((row) => Reflect.get(row, key) as unknown)])
  return { rows: rows.length, columns: Object.fromEntries(columns) }
}

function rowsOf({ rows, columns }: Columns): object[] {
  const entries = Object.entries(columns)
  return Array.from({ length: rows }, (_, index) => {
    const row: Record<string, unknown> = {}
    for (const [key, values] of entries) row[key] = values[index]
    return row
  })
}
