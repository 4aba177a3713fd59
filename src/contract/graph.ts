import { oc, type } from '@orpc/contract'
import * as z from 'zod'
import { GraphFormat } from '#domain/graph'
import { GraphNames } from '#domain/graphNames'

export const graph = {
  /**
   * The network without me, as files for other programs. Unchanged data gives the same text.
   *
   * `withSuggested` adds the ties that nobody has confirmed yet, as heavy as they are likely.
   */
  export: oc
    .input(
      z.object({
        format: GraphFormat,
        names: GraphNames.default('full'),
        withOrganisations: z.boolean().default(true),
        withSuggested: z.boolean().default(false),
      }),
    )
    .output(type<{ files: { name: string; text: string }[]; people: number; ties: number }>()),
}
