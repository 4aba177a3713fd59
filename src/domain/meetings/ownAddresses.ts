import { folded } from '../name.ts'
import type { FoundCalendar } from './foundEvent.ts'
import type { Invited } from './invited.ts'

/** Who I am, as far as the file says. */
export interface Me {
  name: string
  emails: readonly string[]
}

/** Lists of guests it takes to tell whose calendar it is. */
const LEAST_LISTS = 10
const NEARLY_ALL = 0.9

/**
 * The addresses under which I am in a calendar.
 *
 * Those the file knows; the one a calendar is called by, as Google does with its owner's, unless it
 * is somebody's who is known and shares it; those of whoever has my name. Where none of them is in it: the one address that is on nearly every list
 * beside others, unless it is somebody's who is known.
 */
export function ownAddresses(
  { events, names }: Pick<FoundCalendar, 'events' | 'names'>,
  me: Me | undefined,
  isKnown: (email: string) => boolean,
): Set<string> {
  // All times of a series share one list.
  const lists = [...new Set(events.map(({ invited }) => invited))]
  const called = names.map(addressIn).filter((email) => email !== '' && !isKnown(email))
  const own = new Set([...(me?.emails ?? []), ...called])
  const name = folded(me?.name ?? '')
  const everybody = lists.flat()
  for (const { name: written, email } of everybody)
    if (name && email && folded(written) === name) own.add(email)

  if (everybody.some(({ email }) => own.has(email))) return own
  const host = commonest(lists)
  return host === undefined || isKnown(host) ? own : own.add(host)
}

function addressIn(name: string): string {
  return /^[^\s@]+@[^\s@]+$/.test(name) ? name.toLowerCase() : ''
}

/** The address that is on nearly all lists, if one alone is. */
function commonest(lists: readonly (readonly Invited[])[]): string | undefined {
  const counts = new Map<string, number>()
  const addresses = lists
    .map((list) => new Set(list.map(({ email }) => email).filter(Boolean)))
    .filter(({ size }) => size > 1)
  for (const list of addresses)
    for (const email of list) counts.set(email, (counts.get(email) ?? 0) + 1)
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a)
  const few = Math.max(LEAST_LISTS, addresses.length * NEARLY_ALL)
  if (!first || first[1] < few) return undefined
  return second?.[1] === first[1] ? undefined : first[0]
}
