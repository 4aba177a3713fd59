import { oc, type } from '@orpc/contract'
import * as z from 'zod'
import type { OrganisationKind, TargetStage } from '#domain/organisation'

export interface OrganisationRow {
  id: number
  name: string
  kind: OrganisationKind
  /** People with a current position there. */
  people: number
  target: { stage: TargetStage; motivation: number } | null
}

export const organisations = {
  /** By number of people, the largest first. */
  list: oc
    .input(
      z.object({
        text: z.string().max(500).default(''),
        limit: z.int().min(1).max(5000).default(200),
      }),
    )
    .output(type<OrganisationRow[]>()),
}
