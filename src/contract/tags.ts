import { oc, type } from '@orpc/contract'
import * as z from 'zod'
import { TagName } from '#domain/text'
import { asked } from './refusals.ts'

export interface Tag {
  id: number
  name: string
}

export const tags = {
  list: oc.output(type<(Tag & { people: number })[]>()),
  rename: asked
    .errors({ TAKEN: { status: 409, message: 'Another tag has this name already.' } })
    .input(z.object({ id: z.int(), name: TagName }))
    .output(type<void>()),
  remove: asked.input(z.object({ id: z.int() })).output(type<void>()),
}
