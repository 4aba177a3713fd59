import type { CsvField, CsvMapping } from '#domain/csvMapping'
import { linkedinSlug } from '#domain/linkedin'
import { dateFormOf } from './dates.ts'
import { fieldNamed } from './fieldNamed.ts'
import { isEmail } from './person.ts'

/** What somebody may have several of, so that several columns may hold it. */
const REPEATED: ReadonlySet<CsvField> = new Set([
  'email',
  'phone',
  'link',
  'postal',
  'notes',
  'tags',
])

/**
 * What a table's columns probably hold, for the user to confirm: by what stands in them where that
 * is plain (an e-mail address, a LinkedIn profile), else by their names.
 */
export function guessedMapping(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): CsvMapping {
  const columns: CsvMapping['columns'] = {}
  const taken = new Set<CsvField>()
  const dates: string[] = []

  header.forEach((name, index) => {
    const values = rows.map((row) => row[index]?.trim() ?? '').filter(Boolean)
    const field = fieldOf(name, values)
    if (!field || (taken.has(field) && !REPEATED.has(field))) return
    columns[index] = field
    taken.add(field)
    if (field === 'birthday' || field === 'connectedOn') dates.push(...values)
  })

  return { columns, dateForm: dateFormOf(dates).form }
}

function fieldOf(name: string, values: readonly string[]): CsvField | undefined {
  if (isMostly(values, isEmail)) return 'email'
  if (isMostly(values, (value) => linkedinSlug(value) !== null)) return 'linkedin'

  const field = fieldNamed(name)
  return field === 'name' && isMostly(values, isFamilyFirst) ? 'nameFamilyFirst' : field
}

function isMostly(values: readonly string[], is: (value: string) => boolean): boolean {
  return values.length > 0 && values.filter(is).length > values.length / 2
}

function isFamilyFirst(name: string): boolean {
  return /^[^,]{1,100}, [^,]{1,100}$/.test(name)
}
