import { oc, type } from '@orpc/contract'
import type { Insight, InsightCoverage } from '#domain/insights/insight'

/** What there is to be said about the network, and what it rests on. */
export interface InsightList {
  coverage: InsightCoverage
  /** At most seven, the most useful first. */
  insights: Insight[]
}

export const insights = { list: oc.output(type<InsightList>()) }
