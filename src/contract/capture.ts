import { oc, type } from '@orpc/contract'
import * as z from 'zod'
import {
  CaptureDraft,
  type CapturedFollowUp,
  type CapturedInteraction,
  MOST_LETTERS,
} from '#domain/capture'
import { asked } from './refusals.ts'

/** Somebody in the file who may be meant. */
export interface PersonFit {
  id: number
  name: string
  headline: string
  /** Whether they are already at the organisation the line names. */
  isThere: boolean
}

/** Somebody a line names, and who that may be. */
export interface CapturePerson {
  /** Where the line names them. */
  from: number
  to: number
  name: string
  title: string
  organisation: string
  tookPart: boolean
  /** Who may be meant, those more likely first; nobody where it is somebody new. */
  fits: PersonFit[]
  /** Whether the first of those is meant beyond doubt; if not, the user is asked. */
  isSure: boolean
}

export interface CaptureFound {
  people: CapturePerson[]
  interaction: CapturedInteraction | null
  followUps: CapturedFollowUp[]
}

export const capture = {
  /** What a line would become. Changes nothing. */
  read: oc.input(z.object({ line: z.string().max(MOST_LETTERS) })).output(type<CaptureFound>()),

  /** Keeps all of it as one change, under one label. */
  keep: asked.input(CaptureDraft).output(
    type<{
      label: string
      personIds: number[]
      interactionId: number | null
      followUpIds: number[]
      /** Follow-ups that were open with those who took part, and may be done with it. */
      openFollowUps: { id: number; title: string }[]
    }>(),
  ),
}
