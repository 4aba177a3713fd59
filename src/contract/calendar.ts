import { oc, type } from '@orpc/contract'
import * as z from 'zod'
import { PrivacyLevel } from '#domain/privacy'

export const calendar = {
  /** The follow-ups as a calendar file. Unchanged data gives the same bytes. */
  feed: oc
    .input(z.object({ privacy: PrivacyLevel.optional() }))
    .output(type<{ fileName: string; text: string; followUps: number }>()),
  /** How the next three follow-ups would read in a calendar at each level. */
  preview: oc.output(type<Record<z.infer<typeof PrivacyLevel>, string[]>>()),
}
