import type { Invited } from '#domain/meetings/invited'

/**
 * Gives the same object for everybody who is named in the same way: the same few people are in
 * nearly all events of a calendar, and one of each is enough.
 */
export function guestPool(): (list: readonly Invited[]) => Invited[] {
  const pool = new Map<string, Invited>()
  return (list) =>
    list.map((one) => {
      const key = Object.values(one).join('\n')
      const known = pool.get(key)
      if (!known) pool.set(key, one)
      return known ?? one
    })
}
