import { type } from '@orpc/contract'
import * as z from 'zod'
import type { PersonRef } from './people.ts'
import { asked } from './refusals.ts'

/** One step of a way: from me, or from the person of the hop before. */
export interface Hop extends PersonRef {
  headline: string
  /** What this step is worth, 0 to 1. */
  reliability: number
  /** Why it is believed, in words. */
  evidence: string
  isSuggested: boolean
}

export interface FoundPath {
  /** The product of its hops, 0 to 1. */
  reliability: number
  hops: Hop[]
}

/** Somebody near a target that cannot be reached, and what is missing. */
export interface NearPerson extends PersonRef {
  headline: string
  missing: string
}

export interface PathTarget {
  kind: 'person' | 'organisation'
  id: number
  name: string
}

export interface FoundPaths {
  target: PathTarget
  /** The best first. */
  paths: FoundPath[]
  /** Who is nearest; empty where there is a path. */
  nearest: NearPerson[]
}

export const paths = {
  /** The best ways from me to a person, or to anybody at an organisation, of at most three hops. */
  to: asked
    .input(
      z.object({
        kind: z.enum(['person', 'organisation']),
        id: z.int(),
        k: z.int().min(1).max(50).default(5),
        withSuggested: z.boolean().default(false),
      }),
    )
    .output(type<FoundPaths>()),
}
