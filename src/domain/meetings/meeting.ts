import * as z from 'zod'
import type { Day, Instant } from '../day.ts'

/** What kinds of interaction a calendar can tell apart. */
export const MEETING_KINDS = ['meeting', 'call', 'video call'] as const
export const MeetingKind = z.enum(MEETING_KINDS)
export type MeetingKind = z.infer<typeof MeetingKind>

/** Somebody who was asked to a meeting: known by address, or where there is none by name. */
export interface Guest {
  /** '' where the calendar knows no more than an address. */
  name: string
  /** In lower case; '' for whoever has none. */
  email: string
}

/** A meeting as it would be logged: me and at least one guest. */
export interface Meeting {
  /** Equal in every export of the calendar that holds it. */
  key: string
  kind: MeetingKind
  day: Day
  /** Null for something that took the day. */
  at: Instant | null
  title: string
  place: string
  guests: readonly Guest[]
}

/** What makes two mentions of a guest one. */
export function guestKey({ name, email }: Guest): string {
  return email || name.toLowerCase()
}
