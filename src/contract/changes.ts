import { eventIterator, oc } from '@orpc/contract'
import * as z from 'zod'
import { Subject } from '#domain/subject'

export const changes = {
  /** Which subjects changed, after each commit, for as long as somebody listens. */
  watch: oc.output(eventIterator(z.object({ subjects: z.array(Subject) }))),
}
