import { oc, type } from '@orpc/contract'
import * as z from 'zod'
import type { Band } from '#domain/band'
import type { Day } from '#domain/day'
import type { InteractionKind } from '#domain/interaction'

/** What was found, the best first in each group. Every row names the person it opens. */
export interface SearchResult {
  people: { id: number; name: string; headline: string; band: Band }[]
  organisations: { id: number; name: string; people: number }[]
  notes: { id: number; personId: number; name: string; excerpt: string }[]
  interactions: {
    id: number
    personId: number
    name: string
    kind: InteractionKind
    day: Day
    excerpt: string
  }[]
  followUps: { id: number; personId: number | null; title: string; dueOn: Day }[]
}

export const search = {
  /** Finds by the beginnings of words, without case and accents; any text is allowed. */
  find: oc
    .input(z.object({ text: z.string().max(10_000), limit: z.int().min(1).max(50).default(8) }))
    .output(type<SearchResult>()),
}
