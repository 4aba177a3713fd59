/** What a person may have in common with others, by name; what is left out is not known. */
export interface Belonging {
  /** Where they are now. */
  organisations?: readonly string[]
  /** Where they are or were. */
  schools?: readonly string[]
  /** Where they were met. */
  events?: readonly string[]
  tags?: readonly string[]
}

/** What most of some people have in common; their community is called by it. */
export interface CommonGround {
  kind: keyof Belonging
  name: string
  /** How many of them have it in common. */
  people: number
}

/** What says most about a community comes first. */
const KINDS = ['organisations', 'schools', 'events', 'tags'] as const

/** Share of the members that a name should stand for. A design choice. */
const ENOUGH = 1 / 4

/**
 * What a community is called by: the organisation most of its members are at, if that is at least
 * a quarter of them; else so the school, the event, the tag; else whatever most of them share.
 *
 * @returns null if no two members have anything in common
 */
export function commonGroundOf(members: readonly Belonging[]): CommonGround | null {
  const commonest = KINDS.flatMap((kind) => commonestOf(kind, members) ?? [])
  const enough = commonest.find(({ people }) => people >= members.length * ENOUGH)
  const [most] = commonest.toSorted((a, b) => b.people - a.people)
  return enough ?? most ?? null
}

/** What most members have of a kind; of several, the one met first. */
function commonestOf(kind: CommonGround['kind'], members: readonly Belonging[]) {
  const counts = new Map<string, number>()
  for (const member of members) {
    for (const name of new Set(member[kind])) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  if (!most || most[1] < 2) return undefined
  return { kind, name: most[0], people: most[1] }
}
