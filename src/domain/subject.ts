import * as z from 'zod'

/** What a change can touch. Whoever shows a subject loads it again when it changes. */
export const Subject = z.enum([
  'people',
  'organisations',
  'interactions',
  'followUps',
  'tags',
  'notes',
  'ties',
  'events',
  'map',
  // Where the layout put everybody, which whoever computed it shows already.
  'places',
  'imports',
  'meetings',
  'reviews',
  'calendars',
  'settings',
  'history',
])
export type Subject = z.infer<typeof Subject>
