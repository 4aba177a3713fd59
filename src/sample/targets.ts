import type { Setting } from './setting.ts'
import type { SampleTarget } from './shape.ts'

/** Which employers, by size, and how far I have come with them. */
const TARGETS = [
  {
    rank: 1,
    stage: 'in contact',
    motivation: 5,
    posting: 3,
    notes: 'Platform team grows. **Ask who left.**',
  },
  { rank: 3, stage: 'interviewing', motivation: 4, posting: 3, notes: 'Second talk went well.' },
  {
    rank: 5,
    stage: 'researching',
    motivation: 4,
    posting: 2,
    notes: 'Read the annual report first.',
  },
  { rank: 8, stage: 'listed', motivation: 3, posting: 1, notes: '' },
  { rank: 12, stage: 'listed', motivation: 5, posting: 2, notes: 'Everybody speaks well of them.' },
  { rank: 2, stage: 'closed', motivation: 2, posting: 1, notes: 'They froze hiring in spring.' },
] as const

/** Six organisations I want to work with, or fewer where there are fewer employers. */
export function inventedTargets({ employers }: Setting): SampleTarget[] {
  return TARGETS.flatMap(({ rank, ...target }) => {
    const organisation = employers[rank]
    return organisation === undefined ? [] : [{ ...target, organisation }]
  })
}
