import { counted } from '../counted.ts'

/** What an insight is about; the most useful first. */
export const INSIGHT_KINDS = [
  'near target',
  'single bridge',
  'thin community',
  'dormant bridge',
  'redundant community',
  'effective size',
  'ties to confirm',
] as const
export type InsightKind = (typeof INSIGHT_KINDS)[number]

/** A number behind a sentence; its label says the unit. */
export interface InsightFigure {
  label: string
  value: number
}

/** What can be done about an insight. */
export type InsightAction =
  { kind: 'plan a follow-up'; personIds: number[]; title: string } | { kind: 'confirm ties' }

/** One sentence about the network, with the numbers behind it. */
export interface Insight {
  kind: InsightKind
  sentence: string
  figures: InsightFigure[]
  /** How the numbers came about, in words. */
  explanation: string
  /** Whom it is about, the most important first; at most 100. */
  people: { id: number; name: string }[]
  action: InsightAction
}

/** What the insights rest on. */
export interface InsightCoverage {
  confirmed: number
  suggested: number
  people: number
}

/** "From 473 confirmed ties among 180 people, 23 suggested." */
export function coverageInWords({ confirmed, suggested, people }: InsightCoverage): string {
  const ties = counted(confirmed, 'confirmed tie')
  const waiting = suggested === 0 ? 'none' : suggested.toLocaleString('en')
  return `From ${ties} among ${counted(people, 'person', 'people')}, ${waiting} suggested.`
}

const MOST_PEOPLE = 100

/** Those an insight names. */
export function named(people: readonly { id: number; name: string }[]): Insight['people'] {
  return people.slice(0, MOST_PEOPLE).map(({ id, name }) => ({ id, name }))
}
