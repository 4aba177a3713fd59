import type { FoundPerson } from '#domain/found'
import type { Property } from './property.ts'
import type { Report } from './report.ts'

/** What a reader needs to know of the card around a property. */
export interface Surroundings {
  properties: readonly Property[]
  /** Words beside values, by group. */
  labels: ReadonlyMap<string, string>
  /** Whose telephone numbers are written without a prefix. */
  country: string
  report: Report
}

/**
 * Puts what a property says into the person.
 *
 * @returns false if the person has no place for it, so that the card's line is to be kept
 */
export type Reader = (
  person: FoundPerson,
  property: Property,
  surroundings: Surroundings,
) => boolean
