/** One line of the table: what was measured, against what, and what it should be. */
export interface Figure {
  work: string
  against: string
  measured: string
  goal: string
  isMet: boolean
}

/** "2.4 ×" against a goal of at most so many times. */
export function ratioFigure(
  names: { work: string; against: string },
  ours: number,
  bare: number,
  most: number,
): Figure {
  const ratio = ours / bare
  return {
    ...names,
    measured: `${ratio.toFixed(2)} × (${ours.toFixed(1)} / ${bare.toFixed(1)} ms)`,
    goal: `≤ ${most} ×`,
    isMet: ratio <= most,
  }
}

/** "+ 80 ms" against a goal of at most so many milliseconds more. */
export function differenceFigure(
  names: { work: string; against: string },
  oursMs: number,
  bareMs: number,
  mostMs: number,
): Figure {
  return {
    ...names,
    measured: `+ ${(oursMs - bareMs).toFixed(0)} ms (${oursMs.toFixed(0)} − ${bareMs.toFixed(0)})`,
    goal: `≤ + ${mostMs} ms`,
    isMet: oursMs - bareMs <= mostMs,
  }
}

/** The figures as a table of text. */
export function table(figures: readonly Figure[]): string {
  return figures
    .map(
      ({ work, against, measured, goal, isMet }) =>
        `${isMet ? 'met   ' : 'missed'}  ${work}\n        against ${against}: ${measured}, goal ${goal}`,
    )
    .join('\n')
}
