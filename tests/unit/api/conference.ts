import { Day } from '#domain/day'
import { threePeople } from './threePeople.ts'

export const day = (text: string) => Day.parse(text)
export const guest = (
  name: string,
  more: { id?: number; organisation?: string; email?: string } = {},
) => ({
  name,
  ...more,
})

/** Three people, and an event that ended yesterday. */
export async function conference() {
  const app = await threePeople()
  const event = { name: 'PyCon', startsOn: day('2026-11-20'), endsOn: day('2026-11-22') }
  return { ...app, event, ...(await app.api.events.add(event)) }
}
