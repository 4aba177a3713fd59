import { ORPCError } from '@orpc/client'
import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { ImportPreview, ImportResult, MappingNeeded } from '#contract/imports'
import type { CsvMapping } from '#domain/csvMapping'
import type { Problem } from '#domain/found'
import { useApi } from '../api.ts'
import { resultOf, useStagedWork } from './staged.ts'

/** A file as the user knows it: with the folder, where a folder was chosen. */
export interface ChosenFile {
  path: string
  file: File
}

/** Why files were read a second time: an import of them was cancelled, or came after other changes. */
export type ReadAgain = 'no' | 'cancelled in time' | 'cancelled too late' | 'changed since'

/** What an import did. */
export interface FinishedImport {
  result: ImportResult
  /** The change that undo takes back; null where nothing was changed. */
  undoId: number | null
}

/** How far bringing people in has come. */
export type ImportStage =
  | { kind: 'choosing' }
  | { kind: 'reading'; files: readonly ChosenFile[] }
  | { kind: 'mapping'; needed: MappingNeeded }
  | { kind: 'nothing'; problems: readonly Problem[] }
  /** Calendars and no people: they are looked through by themselves. */
  | { kind: 'calendars'; files: readonly ChosenFile[]; problems: readonly Problem[] }
  | { kind: 'preview'; preview: ImportPreview; readAgain: ReadAgain }
  | { kind: 'applying'; preview: ImportPreview; done: number; total: number }
  | ({ kind: 'done' } & FinishedImport)

const CHOOSING: ImportStage = { kind: 'choosing' }

/** One import on its way, which goes on while the user looks at something else. */
export const useImporting = defineStore('importing', () => {
  const api = useApi()
  const stage = shallowRef<ImportStage>(CHOOSING)
  const { run, abort, startOver } = useStagedWork(stage, CHOOSING)
  const last = shallowRef<FinishedImport | null>(null)
  let files: readonly ChosenFile[] = []
  let mapping: CsvMapping | undefined
  let batchBefore: number | undefined

  /** Reads the files and shows what they would change. Throws what the app refused. */
  async function read(chosen: readonly ChosenFile[]) {
    files = chosen
    mapping = undefined
    await preview()
  }

  /** Reads the same files again, as the user has explained them. */
  async function readAs(confirmed: CsvMapping) {
    mapping = confirmed
    await preview()
  }

  async function preview(readAgain: () => Promise<ReadAgain> = async () => 'no') {
    stage.value = { kind: 'reading', files }
    await run(async (signal) => {
      const found = await api.imports.preview({ files: [...files], mapping }, { signal })
      if (found.kind === 'preview')
        return { kind: 'preview', preview: found, readAgain: await readAgain() }
      if (found.kind === 'nothing') return { kind: 'nothing', problems: found.problems }
      if (found.kind === 'calendars') return { kind: 'calendars', files, problems: found.problems }
      return { kind: 'mapping', needed: found }
    })
  }

  /** Carries the preview out, or reads the files again where it does not hold any more. */
  async function apply(found: ImportPreview, withTexts: boolean) {
    try {
      await carryOut(found, withTexts)
    } catch (error) {
      if (!(error instanceof ORPCError) || error.code !== 'CHANGED_SINCE') throw error
      await preview(async () => 'changed since')
    }
  }

  /** Cancelled, it leaves the file as it was. */
  async function carryOut(preview: ImportPreview, withTexts: boolean) {
    stage.value = { kind: 'applying', preview, done: 0, total: 0 }
    await run(async (signal) => {
      batchBefore = await latestBatch()
      const steps = await api.imports.apply({ id: preview.id, withTexts }, { signal })
      const result = await resultOf(steps, signal, ({ done, total }) => {
        stage.value = { kind: 'applying', preview, done, total }
      })
      const undoId = result.batchId === null ? null : await lastChange()
      last.value = { result, undoId }
      return { kind: 'done', ...last.value }
    })
  }

  /** Ends what is running. A preview is good once, so that a cancelled import is read again. */
  async function cancel() {
    abort()
    if (stage.value.kind === 'applying') await preview(cancelledWhen)
    else stage.value = CHOOSING
  }

  async function cancelledWhen(): Promise<ReadAgain> {
    return (await latestBatch()) === batchBefore ? 'cancelled in time' : 'cancelled too late'
  }

  async function lastChange() {
    return (await api.history.next()).undo?.id ?? null
  }

  async function latestBatch() {
    const [latest] = await api.imports.list()
    return latest?.id
  }

  /** Makes way for the next import once this one is over; what is on its way goes on. */
  function leave() {
    if (stage.value.kind === 'done' || stage.value.kind === 'nothing') startOver()
  }

  function showLast() {
    if (last.value) stage.value = { kind: 'done', ...last.value }
  }

  /** What was chosen last: calendars among it are looked through after the people. */
  function chosen() {
    return files
  }

  return { stage, last, chosen, read, readAs, apply, cancel, startOver, leave, showLast }
})
