import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Found } from '#domain/found'
import { planImport } from '#domain/importPlan'
import type { Known } from '#domain/known'
import { anyFound } from './foundArbitrary.ts'
import { known } from './importValues.ts'
import { knownAfter } from './knownAfter.ts'

/** What the same findings do to a file they were just imported into. */
function planAgain(before: Known, found: Found) {
  const plan = planImport(found, knownAfter(before, planImport(found, before)))
  return {
    added: plan.added.length,
    updated: plan.updated.map(({ change: { words } }) => words),
    gone: plan.gone.length,
    interactions: [...plan.interactions.added, ...plan.interactions.updated].length,
    organisations: plan.organisations.added.size,
  }
}

const nothing = { added: 0, updated: [], gone: 0, interactions: 0, organisations: 0 }

it('does nothing the second time', () => {
  fc.assert(
    fc.property(anyFound, (found) => {
      expect(planAgain(known(), found)).toEqual(nothing)
    }),
    { numRuns: 60000 },
  )
}, 300_000)

it('does nothing the second time in a file that knew some of it', () => {
  fc.assert(
    fc.property(anyFound, anyFound, (earlier, found) => {
      const before = knownAfter(known(), planImport(earlier, known()))
      expect(planAgain(before, found)).toEqual(nothing)
    }),
    { numRuns: 60000 },
  )
}, 300_000)
