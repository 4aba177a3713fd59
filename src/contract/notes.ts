import { type } from '@orpc/contract'
import * as z from 'zod'
import type { Instant } from '#domain/day'
import { LongText } from '#domain/text'
import { asked } from './refusals.ts'

/** A note in Markdown. */
export interface NoteRow {
  id: number
  body: string
  createdAt: Instant
  updatedAt: Instant
}

const Body = LongText.trim().min(1)

export const notes = {
  add: asked.input(z.object({ personId: z.int(), body: Body })).output(type<{ id: number }>()),
  edit: asked.input(z.object({ id: z.int(), body: Body })).output(type<void>()),
  remove: asked.input(z.object({ id: z.int() })).output(type<void>()),
}
