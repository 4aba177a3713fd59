import * as z from 'zod'
import { Day } from './day.ts'
import { LongText, Text } from './text.ts'

/** A meetup, conference or fair. */
export const NewEvent = z
  .object({
    name: Text.min(1),
    place: Text.default(''),
    startsOn: Day,
    endsOn: Day,
    /** What to ask there, and whatever else. */
    notes: LongText.default(''),
  })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, {
    message: 'It ends before it begins.',
    path: ['endsOn'],
  })
/** With everything said that may be left unsaid. */
export type PlannedEvent = z.output<typeof NewEvent>

/** Most people of one event. */
export const MOST_ATTENDEES = 500

/** Why one cannot have met somebody at an event on a day; nothing where one can. */
export function meetingDayFault(
  { startsOn, endsOn }: Pick<PlannedEvent, 'startsOn' | 'endsOn'>,
  on: Day,
  today: Day,
): 'NOT_YET' | 'NOT_THEN' | undefined {
  if (on > today) return 'NOT_YET'
  return on < startsOn || on > endsOn ? 'NOT_THEN' : undefined
}
