import * as z from 'zod'

/** What a column of a table may say about a person. */
export const CSV_FIELDS = [
  'name',
  /** A full name written `Family, Given`. */
  'nameFamilyFirst',
  'givenName',
  'familyName',
  'nickname',
  'suffix',
  'pronouns',
  'linkedin',
  'email',
  'phone',
  'link',
  'postal',
  'organisation',
  'title',
  'department',
  'location',
  'birthday',
  'connectedOn',
  'notes',
  'tags',
] as const
export const CsvField = z.enum(CSV_FIELDS)
export type CsvField = z.infer<typeof CsvField>

/** How a table writes its dates. Months may be words, `18 Jun 2024`; years may have two digits. */
export const CSV_DATE_FORMS = ['YYYY-MM-DD', 'DD.MM.YYYY', 'MM/DD/YYYY', 'DD Mon YYYY'] as const
export const CsvDateForm = z.enum(CSV_DATE_FORMS)
export type CsvDateForm = z.infer<typeof CsvDateForm>

/** How a table is to be read, as its owner has confirmed it. */
export const CsvMapping = z.object({
  /** The number of a column, from 0, and what it holds. A column that is not named is left out. */
  columns: z.record(z.string().regex(/^\d{1,3}$/), CsvField),
  dateForm: CsvDateForm,
})
export type CsvMapping = z.infer<typeof CsvMapping>
