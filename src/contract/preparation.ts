import { type } from '@orpc/contract'
import * as z from 'zod'
import type { Band } from '#domain/band'
import type { Day } from '#domain/day'
import type { InteractionKind } from '#domain/interaction'
import type { PersonRef } from './people.ts'
import { asked } from './refusals.ts'

/** What to know of somebody before one talks to them; what is not known is left out. */
export interface PreparedPerson {
  id: number
  name: string
  headline: string
  photo: string | null
  band: Band
  /** How to address them: "Ana", with their pronouns and language where these are known. */
  address: { first: string; pronouns: string; language: string }
  /** "14:05, 3 hours ahead of you"; empty where their time zone is not known. */
  localTime: string
  /** In sentences, the first meeting first. */
  met: string[]
  /** The last contacts, the latest first. */
  last: { day: Day; kind: InteractionKind; notes: string }[]
  /** What is open between us. */
  open: { title: string; dueOn: Day }[]
  /** What changed since the last contact. */
  changed: string[]
  /** Lines of notes that begin so: "Remember: …", "Avoid: …"; and the latest other note. */
  remember: string[]
  avoid: string[]
  note: string
}

export interface PreparationSheet {
  today: Day
  people: PreparedPerson[]
  /** People who are tied to everybody on the sheet: for one person, all they are tied to. */
  common: (PersonRef & { headline: string })[]
}

export const preparation = {
  /** For one person, or for everybody at a meeting. */
  sheet: asked
    .input(z.object({ personIds: z.array(z.int()).min(1).max(12) }))
    .output(type<PreparationSheet>()),
}
