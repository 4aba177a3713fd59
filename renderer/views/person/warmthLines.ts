import type { WarmthTerm } from '#contract/people'

/** How many interactions are named one by one. */
const NAMED_TERMS = 8

/** The sum behind a warmth, in hundredths that add up as they are shown. */
export interface WarmthLines {
  named: { term: WarmthTerm; hundredths: number }[]
  /** What all others add together. */
  others: { count: number; hundredths: number }
  hundredths: number
}

/** The largest terms one by one and the rest together; what is shown adds up to what is shown. */
export function warmthLines(terms: readonly WarmthTerm[]): WarmthLines {
  const largest = terms.toSorted((a, b) => b.adds - a.adds)
  const named = largest.slice(0, NAMED_TERMS)
  const others = largest.slice(NAMED_TERMS)
  const parts = roundedParts([...named, { adds: sumOf(others) }].map(({ adds }) => adds * 100))
  return {
    named: named.map((term, index) => ({ term, hundredths: parts[index] ?? 0 })),
    others: { count: others.length, hundredths: parts.at(-1) ?? 0 },
    hundredths: parts.reduce((sum, part) => sum + part, 0),
  }
}

function sumOf(terms: readonly WarmthTerm[]): number {
  return terms.reduce((sum, { adds }) => sum + adds, 0)
}

/** Whole numbers nearest to the parts that have the rounded sum of the parts (largest remainders). */
function roundedParts(parts: readonly number[]): number[] {
  const rounded = parts.map(Math.floor)
  const sum = Math.round(parts.reduce((total, part) => total + part, 0))
  const missing = sum - rounded.reduce((total, part) => total + part, 0)
  parts
    .map((part, index) => ({ index, rest: part - Math.floor(part) }))
    .toSorted((a, b) => b.rest - a.rest)
    .slice(0, missing)
    .forEach(({ index }) => (rounded[index] = (rounded[index] ?? 0) + 1))
  return rounded
}
