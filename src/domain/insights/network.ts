import type { Band } from '../band.ts'
import type { Belonging } from '../commonGround.ts'
import type { Day } from '../day.ts'
import type { TargetStage } from '../organisation.ts'
import type { PersonStatus } from '../person.ts'
import type { TieState } from '../tie.ts'
import type { Sleeper } from '../waking.ts'

/** A person as insights see them. */
export interface InsightPerson extends Sleeper {
  id: number
  name: string
  status: PersonStatus
  band: Band
  warmth: number
  /** As the map has found it; null before the map has placed them. */
  community: number | null
  belonging: Belonging
  /** Whether there is an open follow-up with them. */
  isPlanned: boolean
}

/** An organisation the user wants to work with. */
export interface InsightTarget {
  name: string
  stage: TargetStage
  /** 1 to 5. */
  motivation: number
  /** Who is there now. */
  personIds: readonly number[]
}

/** What insights are drawn from: the network without me. */
export interface InsightNetwork {
  on: Day
  people: readonly InsightPerson[]
  ties: readonly { from: number; to: number; state: TieState }[]
  targets: readonly InsightTarget[]
}

/** Somebody the user has had contact with of late. */
export function isInTouch({ status, band }: InsightPerson): boolean {
  return status === 'known' && (band === 'weak' || band === 'strong' || band === 'familiar')
}

/** Somebody the relationship with whom is strong or familiar. */
export function isWarm({ status, band }: InsightPerson): boolean {
  return status === 'known' && (band === 'strong' || band === 'familiar')
}

/** Somebody the relationship with whom has gone to sleep. */
export function isDormant({ status, band }: InsightPerson): boolean {
  return status === 'known' && band === 'dormant'
}

/** The warmest first, then the closest. */
export function byWarmth(a: InsightPerson, b: InsightPerson): number {
  return b.warmth - a.warmth || (b.closeness ?? 0) - (a.closeness ?? 0)
}
