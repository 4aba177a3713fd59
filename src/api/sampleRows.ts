import { setImmediate } from 'node:timers/promises'
import { type Day, Instant } from '#domain/day'

/** How often a long write gives way to whoever reads. */
const ROWS_BETWEEN_PAUSES = 500

/** The ids that the parts of an invented network got in the file, by their index. */
export interface SampleIds {
  organisations: readonly number[]
  events: readonly number[]
  people: readonly number[]
}

/** Inserts all rows, and gives what came of each; pauses now and then. */
export async function insertAll<Row, Result>(
  rows: readonly Row[],
  insert: (row: Row, index: number) => Result,
): Promise<Result[]> {
  const results: Result[] = []
  for (const [index, row] of rows.entries()) {
    if (index % ROWS_BETWEEN_PAUSES === 0) await setImmediate()
    results.push(insert(row, index))
  }
  return results
}

/** @throws {RangeError} if nothing has that index */
export function idAt(ids: readonly number[], index: number): number {
  const id = ids[index]
  if (id === undefined) throw new RangeError(`no id ${index} among ${ids.length}`)
  return id
}

/** That morning: invented things bear a day only. */
export function morningOf(day: Day): Instant {
  return Instant.parse(`${day}T07:00:00.000Z`)
}
