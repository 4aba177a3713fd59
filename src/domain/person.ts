import * as z from 'zod'
import { Circle } from './circle.ts'
import { Day } from './day.ts'
import { linkedinSlug } from './linkedin.ts'
import { PartialDate } from './partialDate.ts'
import { Text, WholeText } from './text.ts'

/** `known`: there has been contact. `wanted`: not met yet, somebody the user wants to know. */
export const PersonStatus = z.enum(['known', 'wanted'])
export type PersonStatus = z.infer<typeof PersonStatus>

/** How close the user feels, 1 to 5; does not decay. */
export const Closeness = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
])
export type Closeness = z.infer<typeof Closeness>

export const ContactKind = z.enum(['email', 'phone', 'link', 'postal'])
export type ContactKind = z.infer<typeof ContactKind>

/** A way to reach a person, as its owner wrote it. */
export const Contact = z.object({
  kind: ContactKind,
  value: WholeText.trim().min(1).max(2000),
  label: WholeText.trim().max(100).default(''),
})
export type Contact = z.infer<typeof Contact>

/** A LinkedIn profile, given by its address or by what follows `/in/`, which is what is kept. */
const LinkedinProfile = Text.transform((text) => linkedinSlug(text) ?? (bareSlug(text) || null))

function bareSlug(text: string): string {
  return text
    .replace(/^\/?in\//i, '')
    .replace(/[/@]/g, '')
    .toLowerCase()
    .normalize('NFC')
}

/** What the user may say of a person; everything but the name may stay unsaid. */
export const PersonDetails = z.object({
  name: Text.min(1),
  status: PersonStatus,
  givenName: Text,
  familyName: Text,
  nickname: Text,
  pronouns: Text,
  location: Text,
  language: Text,
  timeZone: Text,
  linkedin: LinkedinProfile.nullable(),
  birthday: PartialDate.nullable(),
  howMet: Text,
  metOn: Day.nullable(),
  circle: Circle,
  /** The person's own days between contacts, in place of the circle's. */
  cadenceDays: z.int().min(1).max(3650).nullable(),
  pausedUntil: Day.nullable(),
  closeness: Closeness.nullable(),
})
export type PersonDetails = z.infer<typeof PersonDetails>

export const NewPerson = PersonDetails.partial()
  .required({ name: true })
  .extend({
    contacts: z.array(Contact).max(100).optional(),
    /** Current title and organisation, in words. */
    title: Text.optional(),
    organisation: Text.optional(),
  })
export type NewPerson = z.infer<typeof NewPerson>
