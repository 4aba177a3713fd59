import { type } from '@orpc/contract'
import * as z from 'zod'
import type { Day } from '#domain/day'
import {
  type InteractionDirection,
  type InteractionKind,
  NewInteraction,
} from '#domain/interaction'
import { asked } from './refusals.ts'

export interface InteractionRow {
  id: number
  kind: InteractionKind
  day: Day
  direction: InteractionDirection
  place: string
  notes: string
  people: { id: number; name: string }[]
}

export const interactions = {
  /** Logs what happened. `openFollowUps` are those of the same people that it may have fulfilled. */
  log: asked
    .input(NewInteraction)
    .output(type<{ id: number; openFollowUps: { id: number; title: string }[] }>()),
  edit: asked.input(z.object({ id: z.int(), interaction: NewInteraction })).output(type<void>()),
  remove: asked.input(z.object({ id: z.int() })).output(type<void>()),
}
