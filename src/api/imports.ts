import { randomUUID } from 'node:crypto'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { applyImport, listImports, stepsOf } from '#db/queries/applyImport'
import { followedDays } from '#db/queries/organisations'
import { knownForImport } from '#db/queries/known'
import { readSettings, rememberedMapping, rememberMapping } from '#db/queries/settings'
import type { CalendarsFound, ImportPreview, MappingNeeded, NothingFound } from '#contract/imports'
import type { CsvMapping } from '#domain/csvMapping'
import { isEmptyPlan, planImport } from '#domain/importPlan'
import type { Subject } from '#domain/subject'
import type { GivenFile } from '#formats/givenFile'
import { readFiles } from '#formats/read'
import { type Context, os } from './context.ts'
import { readGiven } from './givenFiles.ts'
import { importProgress } from './importProgress.ts'
import { labelOf, type PreparedImport, previewOf, resultOf } from './preparedImport.ts'

/** Previews that are kept at once; an older one has to be read again. */
const MOST_PREVIEWS = 4

const TOUCHED = [
  'people',
  'organisations',
  'interactions',
  'tags',
  'notes',
  'map',
  'imports',
] as const satisfies Subject[]

export const imports = os.imports.router({
  preview: os.imports.preview.handler(async ({ context, input, signal }) => {
    const { files, problems } = await readGiven(input.files)
    if (problems.length > 0) return { kind: 'nothing', problems }
    return prepare(context, files, input, signal)
  }),

  apply: os.imports.apply.handler(async function* ({ context, input, errors, signal }) {
    const prepared = context.previews.get(input.id)
    if (!prepared) throw errors.NOT_FOUND({ message: 'The files have to be read again.' })
    context.previews.delete(input.id)

    const { withTexts } = input
    const total = stepsOf(prepared.plan, withTexts)
    const progress = importProgress(signal)
    const label = labelOf(prepared, withTexts, followedDays(context.db.read))
    const batch = context.db.write(TOUCHED, label, (tx) => {
      // Two imports of the same people, each new when it was previewed, would make them twins.
      if (context.db.undoable()?.id !== prepared.lastWrite) throw errors.CHANGED_SINCE()
      if (prepared.mapping)
        rememberMapping(tx, prepared.mapping.headerKey, prepared.mapping.mapping)
      if (label === null) return null
      return applyImport(tx, prepared.plan, {
        source: prepared.found.source,
        files: prepared.files.join(', '),
        now: context.now(),
        today: context.today(),
        withTexts,
        onStep: progress.step,
      })
    })
    try {
      for await (const done of progress.until(batch))
        yield { kind: 'progress' as const, done, total }
      yield { kind: 'done' as const, result: resultOf(await batch, prepared, withTexts) }
    } finally {
      // Whoever stops listening does not want it any more; a batch that is done no longer minds.
      progress.cancel()
    }
  }),

  list: os.imports.list.handler(({ context }) => listImports(context.db.read)),
})

async function prepare(
  context: Context,
  files: GivenFile[],
  { mapping, remember }: { mapping?: CsvMapping; remember: boolean },
  signal: AbortSignal | undefined,
): Promise<ImportPreview | MappingNeeded | NothingFound | CalendarsFound> {
  let used: PreparedImport['mapping'] = null
  const reading = await readFiles(
    files,
    (headerKey) => {
      if (mapping && remember) used = { headerKey, mapping }
      return mapping ?? rememberedMapping(context.db.read, headerKey)
    },
    readSettings(context.db.read).country,
    signal,
  )
  if (reading.kind !== 'found') return reading

  await nextTurn()
  const lastWrite = context.db.undoable()?.id
  const known = knownForImport(context.db.read)
  await nextTurn()
  const { found } = reading
  const plan = planImport(found, known)
  if (isEmptyPlan(plan))
    return { kind: 'nothing', problems: [...plan.problems, ...plan.interactions.problems] }

  const paths = files.map(({ path }) => path)
  const prepared = { found, plan, files: paths, lastWrite, mapping: used }
  const id = randomUUID()
  context.previews.set(id, prepared)
  for (const old of [...context.previews.keys()].slice(0, -MOST_PREVIEWS))
    context.previews.delete(old)
  return previewOf(id, prepared)
}
