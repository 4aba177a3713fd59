import type { Band } from '#domain/band'
import { Day } from '#domain/day'
import type { Insight } from '#domain/insights/insight'
import type { InsightNetwork, InsightPerson, InsightTarget } from '#domain/insights/network'

export const ON = Day.parse('2026-11-23')

/** A warmth of each band, for those of whom only the band is said. */
const WARMTH = { strong: 4, familiar: 2, weak: 1, dormant: 0.1, unknown: 0 } as const

/** What is said of a person; the rest is as of somebody about whom nothing is known. */
export type Said = Partial<Omit<InsightPerson, 'lastContact' | 'name'>> & { last?: string }

/**
 * A network of people by their names, with ids from 1 on, in the order given.
 *
 * @param ties "Ana Bo" is confirmed, "Ana Bo?" is suggested
 */
export function written(
  people: Record<string, Said>,
  ties: readonly string[] = [],
  targets: readonly (Partial<InsightTarget> & { name: string; at: readonly string[] })[] = [],
): InsightNetwork {
  const names = Object.keys(people)
  const idOf = (name: string) => {
    const index = names.indexOf(name)
    if (index < 0) throw new RangeError(`nobody is called ${name}`)
    return index + 1
  }
  return {
    on: ON,
    people: Object.entries(people).map(([name, { last, ...said }]) => ({
      id: idOf(name),
      name,
      status: 'known',
      band: 'unknown',
      warmth: WARMTH[said.band ?? 'unknown'],
      closeness: null,
      interactions: 0,
      lastContact: last === undefined ? null : Day.parse(last),
      community: null,
      belonging: {},
      isPlanned: false,
      ...said,
    })),
    ties: ties.map((tie) => {
      const [from = '', to = ''] = tie.replace('?', '').split(' ')
      const state = tie.endsWith('?') ? 'suggested' : 'confirmed'
      return { from: idOf(from), to: idOf(to), state }
    }),
    targets: targets.map(({ at, ...target }) => ({
      stage: 'listed',
      motivation: 3,
      ...target,
      personIds: at.map(idOf),
    })),
  }
}

/** Everybody of the names, each as said. */
export function each(names: string, said: Said): Record<string, Said> {
  return Object.fromEntries(names.split(' ').map((name) => [name, said]))
}

/** People of a band. */
export function inBand(names: string, band: Band, said: Said = {}): Record<string, Said> {
  return each(names, { band, ...said })
}

/** Ties between all of the names. */
export function allTied(names: string): string[] {
  const each = names.split(' ')
  return each.flatMap((from, index) => each.slice(index + 1).map((to) => `${from} ${to}`))
}

/** An insight in short: its sentence, figures, people by name, and follow-up. */
export function told(insight: Insight | undefined) {
  return (
    insight && {
      sentence: insight.sentence,
      figures: insight.figures.map(({ value }) => value),
      people: insight.people.map(({ name }) => name),
      plan: insight.action.kind === 'plan a follow-up' ? insight.action : undefined,
    }
  )
}
