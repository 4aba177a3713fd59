import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { ImportPreview, ImportResult, MappingNeeded } from '#contract/imports'
import type { CsvMapping } from '#domain/csvMapping'
import type { Problem } from '#domain/found'
import { useApi } from '../api.ts'

/** A file as the user knows it: with the folder, where a folder was chosen. */
export interface ChosenFile {
  path: string
  file: File
}

/** Whether an import was cancelled before, and whether that came in time. */
export type Cancelled = 'no' | 'in time' | 'too late'

/** How far bringing people in has come. */
export type ImportStage =
  | { kind: 'choosing' }
  | { kind: 'reading'; files: readonly ChosenFile[] }
  | { kind: 'mapping'; needed: MappingNeeded }
  | { kind: 'nothing'; problems: readonly Problem[] }
  | { kind: 'preview'; preview: ImportPreview; cancelled: Cancelled }
  | { kind: 'applying'; preview: ImportPreview; done: number; total: number }
  /** `undoLabel`: what undo would take back, as long as nothing else changes. */
  | { kind: 'done'; result: ImportResult; undoLabel: string | null }

const CHOOSING: ImportStage = { kind: 'choosing' }

/** One import on its way, which goes on while the user looks at something else. */
export const useImporting = defineStore('importing', () => {
  const api = useApi()
  const stage = shallowRef<ImportStage>(CHOOSING)
  let files: readonly ChosenFile[] = []
  let mapping: CsvMapping | undefined
  let running = new AbortController()
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

  async function preview(wasApplying = false) {
    stage.value = { kind: 'reading', files }
    await run(async (signal) => {
      const found = await api.imports.preview({ files: [...files], mapping }, { signal })
      const cancelled = wasApplying ? await cancelledWhen() : 'no'
      if (found.kind === 'preview') return { kind: 'preview', preview: found, cancelled }
      if (found.kind === 'nothing') return { kind: 'nothing', problems: found.problems }
      return { kind: 'mapping', needed: found }
    })
  }

  /** Carries the preview out. Cancelled, it leaves the file as it was. */
  async function apply(preview: ImportPreview, withTexts: boolean) {
    stage.value = { kind: 'applying', preview, done: 0, total: 0 }
    await run(async (signal) => {
      batchBefore = await latestBatch()
      const steps = await api.imports.apply({ id: preview.id, withTexts }, { signal })
      let result: ImportResult | undefined
      for await (const step of steps) {
        signal.throwIfAborted()
        if (step.kind === 'done') result = step.result
        else stage.value = { kind: 'applying', preview, done: step.done, total: step.total }
      }
      if (!result) throw new Error('the import ended without a result')
      return { kind: 'done', result, undoLabel: (await api.history.next()).undo }
    })
  }

  async function run(work: (signal: AbortSignal) => Promise<ImportStage>) {
    running = new AbortController()
    const { signal } = running
    try {
      const next = await work(signal)
      if (!signal.aborted) stage.value = next
    } catch (error) {
      if (signal.aborted) return
      stage.value = CHOOSING
      throw error
    }
  }

  /** Ends what is running. A preview is good once, so that a cancelled import is read again. */
  async function cancel() {
    running.abort()
    if (stage.value.kind === 'applying') await preview(true)
    else stage.value = CHOOSING
  }

  async function cancelledWhen(): Promise<Cancelled> {
    return (await latestBatch()) === batchBefore ? 'in time' : 'too late'
  }

  async function latestBatch() {
    const [latest] = await api.imports.list()
    return latest?.id
  }

  function startOver() {
    running.abort()
    stage.value = CHOOSING
  }

  return { stage, read, readAs, apply, cancel, startOver }
})
