import type { ImportPreview, ImportResult } from '#contract/imports'
import type { CsvMapping } from '#domain/csvMapping'
import type { Day } from '#domain/day'
import type { Found } from '#domain/found'
import type { ImportPlan } from '#domain/importPlan'
import { canonicalOrganisation } from '#domain/organisation'
import { headlineOf } from '#domain/position'

/** An import that was read and compared, and waits for a yes. */
export interface PreparedImport {
  found: Found
  plan: ImportPlan
  files: string[]
  /** The last write when it was compared: after another one, the plan no longer fits. */
  lastWrite: number | undefined
  /** What the user said the columns mean, to be remembered. */
  mapping: { headerKey: string; mapping: CsvMapping } | null
}

/** The most names a preview lists; the counts count all. */
const MOST_LISTED = 100

export function previewOf(id: string, { found, plan, files }: PreparedImport): ImportPreview {
  const moved = plan.updated.filter(({ change }) => change.moved)
  return {
    kind: 'preview',
    id,
    source: found.source,
    files,
    people: { ...peopleCounts(plan), moved: moved.length, gone: plan.gone.length },
    interactions: interactionCounts(plan, false),
    organisations: organisationCounts(plan),
    me: plan.me && [plan.me.found.person.name, plan.me.found.headline].filter(Boolean).join(', '),
    hasTexts: hasTexts(plan),
    added: plan.added
      .slice(0, MOST_LISTED)
      .map(({ found: person }) => ({ name: person.name, headline: headlineOf(person) })),
    updated: changed(plan.updated.filter(({ change }) => !change.moved)),
    moved: changed(moved),
    gone: plan.gone.slice(0, MOST_LISTED).map(({ name, headline }) => ({ name, headline })),
    problems: problemsOf(plan),
  }
}

export function resultOf(
  batchId: number | null,
  { plan }: PreparedImport,
  withTexts: boolean,
): ImportResult {
  return {
    batchId,
    people: peopleCounts(plan),
    interactions: interactionCounts(plan, withTexts),
    organisations: organisationCounts(plan),
    problems: problemsOf(plan),
  }
}

function changed(updated: ImportPlan['updated']) {
  return updated.slice(0, MOST_LISTED).map(({ known, change }) => ({
    name: known.name,
    headline: known.headline,
    changes: change.words,
  }))
}

function peopleCounts({ added, updated, unchanged }: ImportPlan) {
  return { added: added.length, updated: updated.length, unchanged }
}

function interactionCounts({ interactions }: ImportPlan, withTexts: boolean) {
  const { added, updated, unchanged, textless } = interactions
  const filled = withTexts ? textless.length : 0
  return { added: added.length, updated: updated.length + filled, unchanged: unchanged - filled }
}

function hasTexts({ interactions: { added, updated, textless } }: ImportPlan): boolean {
  const withoutText = updated.filter(({ known }) => !known.hasNotes)
  return [...added, ...withoutText, ...textless].some(({ found }) => found.text !== '')
}

function organisationCounts({ organisations: { added, unchanged } }: ImportPlan) {
  return { added: added.size, unchanged }
}

function problemsOf({ problems, interactions }: ImportPlan) {
  return [...problems, ...interactions.problems]
}

/** What undo calls an import; nothing where there is nothing to do. */
export function labelOf(
  { plan }: PreparedImport,
  withTexts: boolean,
  followedOn: ReadonlyMap<string, Day | null>,
): string | null {
  const people = plan.added.length + plan.updated.length
  if (people === 1) return 'Import of 1 person'
  if (people > 1) return `Import of ${people.toLocaleString('en')} people`

  const { added, updated } = interactionCounts(plan, withTexts)
  const isMeKnown = plan.me === null || (plan.me.known?.positions.length ?? 0) > 0
  const isFollowKnown = plan.followed.every(
    ({ name, followedOn: day }) => followedOn.get(canonicalOrganisation(name)) === day,
  )
  const rest = added + updated + plan.gone.length + plan.organisations.added.size
  return rest === 0 && isMeKnown && isFollowKnown ? null : 'Import'
}
