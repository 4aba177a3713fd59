import { type } from '@orpc/contract'
import * as z from 'zod'
import type { PartialDate } from '#domain/partialDate'
import { NewPosition } from '#domain/position'
import { asked } from './refusals.ts'

export interface PositionRow {
  id: number
  organisationId: number | null
  organisation: string
  title: string
  department: string
  startedOn: PartialDate | null
  endedOn: PartialDate | null
  isCurrent: boolean
}

export const positions = {
  add: asked
    .input(z.object({ personId: z.int(), position: NewPosition }))
    .output(type<{ id: number }>()),
  edit: asked.input(z.object({ id: z.int(), position: NewPosition })).output(type<void>()),
  remove: asked.input(z.object({ id: z.int() })).output(type<void>()),
}
