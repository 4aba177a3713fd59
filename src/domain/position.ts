import * as z from 'zod'
import { PartialDate } from './partialDate.ts'
import { Text } from './text.ts'

export const Seniority = z.enum([
  'intern',
  'junior',
  'senior',
  'lead',
  'manager',
  'director',
  'VP',
  'C-level',
  'board',
])
export type Seniority = z.infer<typeof Seniority>

export const JobFunction = z.enum([
  'engineering',
  'product',
  'design',
  'data',
  'sales',
  'marketing',
  'finance',
  'people',
  'operations',
  'legal',
  'research',
  'other',
])
export type JobFunction = z.infer<typeof JobFunction>

/** A person's time at an organisation, as the user enters it. */
export const NewPosition = z.object({
  title: Text.default(''),
  organisation: Text.default(''),
  department: Text.default(''),
  startedOn: PartialDate.nullable().default(null),
  endedOn: PartialDate.nullable().default(null),
})
export type NewPosition = z.infer<typeof NewPosition>

/** "CTO at Nimbus", "CTO", "Nimbus", or nothing. */
export function headlineOf(position: { title: string; organisation: string }): string {
  const { title, organisation } = position
  return title && organisation ? `${title} at ${organisation}` : title || organisation
}
