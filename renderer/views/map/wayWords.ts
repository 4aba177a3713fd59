import type { FoundPath, PathTarget } from '#contract/paths'
import type { FollowUpStart } from '../../stores/dialogs.ts'

/** Least worth of a way that is called so. */
const STRENGTHS = [
  { least: 0.5, word: 'A good way' },
  { least: 0.25, word: 'A fair way' },
  { least: 0, word: 'A thin way' },
] as const

/** How good a way is, in words. */
export function strengthOf({ reliability, hops }: FoundPath): string {
  if (hops.length === 1) return 'You know each other'
  return STRENGTHS.find(({ least }) => reliability >= least)?.word ?? 'A thin way'
}

/** The follow-up that begins a way: to ask its first person, or to write to the target at once. */
export function introductionTo({ hops }: FoundPath, target: PathTarget): FollowUpStart {
  const [first] = hops
  const last = hops.at(-1)
  if (!first || !last) return {}
  if (hops.length === 1) return { personIds: [first.id], title: `Get in touch with ${first.name}` }

  const at = target.kind === 'organisation' ? ` at ${target.name}` : ''
  const chain = ['Me', ...hops.map(({ name }) => name)].join(' → ')
  const grounds = hops.map(({ name, evidence }) => `- ${name}: ${evidence}`).join('\n')
  return {
    personIds: [first.id],
    title: `Ask ${first.name} to introduce me to ${last.name}${at}`,
    notes: `${chain}\n\n${grounds}`,
  }
}
