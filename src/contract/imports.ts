import { eventIterator, oc, type } from '@orpc/contract'
import * as z from 'zod'
import { CsvMapping } from '#domain/csvMapping'
import type { Instant } from '#domain/day'
import type { Problem, Source } from '#domain/found'
import { asked } from './refusals.ts'

/** A person an import changes, and how, in words: "Title: CTO → CEO". */
export interface ChangedPerson {
  name: string
  headline: string
  changes: string[]
}

/** What an import would do. Lists hold the first hundred; counts count all. */
export interface ImportPreview {
  kind: 'preview'
  id: string
  source: Source
  files: string[]
  people: { added: number; updated: number; unchanged: number; moved: number; gone: number }
  interactions: { added: number; updated: number; unchanged: number }
  organisations: { added: number; unchanged: number }
  /** What the export says about me, in words; null if nothing. */
  me: string | null
  /** True if messages were found whose text is not kept yet. */
  hasTexts: boolean
  added: { name: string; headline: string }[]
  updated: ChangedPerson[]
  moved: ChangedPerson[]
  gone: { name: string; headline: string }[]
  problems: Problem[]
}

/** A table whose columns the user has to name first. */
export interface MappingNeeded {
  kind: 'mapping needed'
  file: string
  header: string[]
  /** The first rows, to look at. */
  rows: string[][]
  guess: CsvMapping
}

/** Nothing could be read. */
export interface NothingFound {
  kind: 'nothing'
  problems: Problem[]
}

/** There are calendars in it and no people: they tell of meetings, see `meetings.preview`. */
export interface CalendarsFound {
  kind: 'calendars'
  /** What is wrong with other files. */
  problems: Problem[]
}

export interface ImportResult {
  /** Null where there was nothing to do. */
  batchId: number | null
  people: { added: number; updated: number; unchanged: number }
  interactions: { added: number; updated: number; unchanged: number }
  organisations: { added: number; unchanged: number }
  problems: Problem[]
}

export const imports = {
  /** Reads the files and compares them with what is known; changes nothing. */
  preview: oc
    .input(
      z.object({
        /** `path` as the user knows it, with the folder where a folder was chosen. */
        files: z
          .array(z.object({ path: z.string().max(1000), file: z.file() }))
          .min(1)
          .max(10_000),
        /** What the columns of a table mean, remembered once the import is carried out. */
        mapping: CsvMapping.optional(),
        /** False for a mapping that nobody has confirmed. */
        remember: z.boolean().default(true),
      }),
    )
    .output(type<ImportPreview | MappingNeeded | NothingFound | CalendarsFound>()),

  /**
   * Carries a preview out in one transaction, telling how far it is.
   * Whoever stops listening cancels it: the file is then as it was.
   */
  apply: asked
    .errors({
      CHANGED_SINCE: {
        status: 409,
        message: 'Something has changed since the preview. The files have to be read again.',
      },
    })
    .input(z.object({ id: z.string(), withTexts: z.boolean().default(false) }))
    .output(
      eventIterator(
        type<
          { kind: 'progress'; done: number; total: number } | { kind: 'done'; result: ImportResult }
        >(),
      ),
    ),

  list: oc.output(
    type<
      {
        id: number
        source: Source
        files: string
        added: number
        updated: number
        createdAt: Instant
      }[]
    >(),
  ),
}
