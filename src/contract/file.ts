import { oc, type } from '@orpc/contract'
import * as z from 'zod'
import type { Day } from '#domain/day'

export interface FileInfo {
  /** Where the file lies. */
  path: string
  sizeBytes: number
  today: Day
  timeZone: string
  version: string
  people: number
  interactions: number
  organisations: number
  openFollowUps: number
}

export const file = {
  info: oc.output(type<FileInfo>()),
  /** Fills an empty file with the invented network; refused where there are people already, be it in the trash. */
  fillWithSample: oc
    .errors({ NOT_EMPTY: { status: 409, message: 'This file already has people in it.' } })
    .input(z.object({ people: z.int().min(1).max(50_000).default(180), seed: z.int().default(1) }))
    .output(type<{ people: number }>()),
  /** What SQLite finds wrong with the file; empty where all is well. */
  check: oc.output(type<string[]>()),
}
