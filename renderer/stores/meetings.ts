import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { MeetingsPreview, MeetingsResult } from '#contract/meetings'
import type { NothingFound } from '#contract/imports'
import type { Problem } from '#domain/found'
import { useApi } from '../api.ts'
import { useChanges } from './changes.ts'
import type { ChosenFile } from './importing.ts'
import { useMeetingAnswers } from './meetingAnswers.ts'
import { resultOf, useStagedWork } from './staged.ts'

/** How far looking through the meetings of a calendar has come. */
export type MeetingsStage =
  | { kind: 'choosing' }
  | { kind: 'reading'; files: readonly ChosenFile[] }
  | { kind: 'nothing'; problems: readonly Problem[] }
  | { kind: 'preview'; preview: MeetingsPreview; problems: readonly Problem[]; note: string }
  | { kind: 'applying'; done: number; total: number }
  | { kind: 'done'; result: MeetingsResult; undoId: number | null }

/** How far back one may look. */
export const YEARS = [1, 2, 5, 10, 20]
const DEFAULT_YEARS = 2

const CHOOSING: MeetingsStage = { kind: 'choosing' }

/** Meetings of a calendar, or those that wait, on their way to being logged. */
export const useMeetings = defineStore('meetings', () => {
  const api = useApi()
  const answers = useMeetingAnswers()
  const stage = shallowRef<MeetingsStage>(CHOOSING)
  const { run, abort, startOver } = useStagedWork(stage, CHOOSING)
  /** How many meetings wait for an answer. */
  const waiting = shallowRef(0)
  let files: readonly ChosenFile[] = []
  let before: readonly Problem[] = []
  /** How many years back a calendar is read. */
  const years = shallowRef(DEFAULT_YEARS)

  useChanges().keepLoaded(['meetings'], async () => {
    waiting.value = await api.meetings.waitingCount()
  })

  /**
   * Reads calendars and shows what they tell. Throws what the app refused.
   *
   * @param problems what was wrong with other files that were given
   */
  async function read(chosen: readonly ChosenFile[], problems: readonly Problem[] = []) {
    files = chosen
    before = problems
    years.value = DEFAULT_YEARS
    answers.clear()
    await look()
  }

  /** Reads the same calendars again, that far back. */
  async function readYears(count: number) {
    years.value = count
    await look()
  }

  /** Shows the meetings that wait for an answer. */
  function readWaiting() {
    return read([])
  }

  async function look(note = '') {
    stage.value = { kind: 'reading', files }
    await run(async (signal) => {
      const found = await wanted(signal)
      if (found.kind === 'nothing')
        return { kind: 'nothing', problems: [...before, ...found.problems] }
      answers.offer(found)
      return { kind: 'preview', preview: found, problems: [...before, ...found.problems], note }
    })
  }

  function wanted(signal: AbortSignal): Promise<MeetingsPreview | NothingFound> {
    return files.length > 0
      ? api.meetings.preview({ files: [...files], years: years.value }, { signal })
      : api.meetings.waiting(undefined, { signal })
  }

  /** Carries the answers out. Cancelled, it leaves the file as it was, and the answers too. */
  async function apply(preview: MeetingsPreview) {
    stage.value = { kind: 'applying', done: 0, total: preview.meetings.length }
    await run(async (signal) => {
      const last = await lastChange()
      const steps = await api.meetings.apply(answers.of(preview), { signal })
      const result = await resultOf(steps, signal, ({ done, total }) => {
        stage.value = { kind: 'applying', done, total }
      })
      const made = await lastChange()
      return { kind: 'done', result, undoId: made === last ? null : made }
    })
  }

  /** Ends what is running. What was being logged is read again: it may have been done already. */
  async function cancel() {
    abort()
    if (stage.value.kind === 'applying')
      await look('Cancelled. What is still in the list was not logged.')
    else stage.value = CHOOSING
  }

  async function lastChange() {
    return (await api.history.next()).undo?.id ?? null
  }

  return { stage, waiting, years, read, readYears, readWaiting, apply, cancel, startOver }
})
