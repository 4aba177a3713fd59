import type { Figure } from '../report.ts'

/** A time against a goal of at most so many milliseconds. */
export function atMost(work: string, against: string, ms: number, most: number): Figure {
  return {
    work,
    against,
    measured: inMs(ms),
    goal: `≤ ${most.toLocaleString('en')} ms`,
    isMet: ms <= most,
  }
}

/** "9.1 × faster" against a goal of at least so many times. */
export function timesFaster(
  work: string,
  against: string,
  oursMs: number,
  theirsMs: number,
  least: number,
): Figure {
  const times = theirsMs / oursMs
  return {
    work,
    against,
    measured: `${times.toFixed(1)} × faster (${inMs(oursMs)} / ${inMs(theirsMs)})`,
    goal: `≥ ${least} ×`,
    isMet: times >= least,
  }
}

export function withPeople(people: number): string {
  return ` with ${people.toLocaleString('en')}`
}

export function inMs(ms: number): string {
  return `${ms.toFixed(ms < 100 ? 1 : 0)} ms`
}

export function inPercent(share: number): string {
  return `${(share * 100).toFixed(2)} %`
}
