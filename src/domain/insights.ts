import { dormantBridge } from './insights/dormantBridge.ts'
import { dormantGoBetween } from './insights/dormantGoBetween.ts'
import { effectiveSize } from './insights/effectiveSize.ts'
import type { Insight, InsightCoverage } from './insights/insight.ts'
import { nearTarget } from './insights/nearTarget.ts'
import type { InsightNetwork } from './insights/network.ts'
import { redundantCommunity } from './insights/redundantCommunity.ts'
import { singleBridge } from './insights/singleBridge.ts'
import { type Survey, surveyOf } from './insights/survey.ts'
import { thinCommunity } from './insights/thinCommunity.ts'
import { tiesToConfirm } from './insights/tiesToConfirm.ts'

/** The most useful first. A design choice: what opens a way, what may be lost, what is doubled. */
const RULES = [
  nearTarget,
  singleBridge,
  thinCommunity,
  (survey: Survey) => dormantBridge(survey) ?? dormantGoBetween(survey),
  redundantCommunity,
  effectiveSize,
]

/**
 * What there is to be said about a network: at most seven sentences, one of a kind, the most
 * useful first. Ties to confirm come first while there are more of them than confirmed ones, since
 * all the others are built on these; else last.
 */
export function insightsOf(network: InsightNetwork): {
  coverage: InsightCoverage
  insights: Insight[]
} {
  const survey = surveyOf(network)
  const { coverage } = survey
  const found = RULES.flatMap((rule) => rule(survey) ?? [])
  const toConfirm = tiesToConfirm(survey) ?? []
  const insights = coverage.suggested > coverage.confirmed ? [toConfirm, found] : [found, toConfirm]
  return { coverage, insights: insights.flat() }
}
