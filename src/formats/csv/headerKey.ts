import { createHash } from 'node:crypto'
import { columnNames } from './table.ts'

/** The same for all tables with these columns in this order: what a mapping is remembered under. */
export function headerKey(header: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify(columnNames(header)))
    .digest('hex')
}
