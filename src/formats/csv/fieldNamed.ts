import type { CsvField } from '#domain/csvMapping'
import { folded } from '#domain/name'
import { COLUMN_WORDS } from './columnWords.ts'

const fieldOfWords = new Map(
  COLUMN_WORDS.flatMap(([field, words]) => words.split(', ').map((word) => [word, field] as const)),
)

/** What a column of this name holds, in any of the languages; nothing where that is not known. */
export function fieldNamed(column: string): CsvField | undefined {
  return fieldOfWords.get(folded(column.slice(0, 100).replace(/[^\p{L}\p{M}]/gu, ' ')))
}
