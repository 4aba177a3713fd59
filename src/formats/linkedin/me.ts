import type { FoundParticipant } from '#domain/found'

/** Tells me from everybody else in messages and invitations. */
export interface Me {
  linkedin: string | null
  name: string
}

/**
 * Who I am: the profile that takes part in more conversations and invitations than any other.
 *
 * @param gatherings who took part in each of them
 * @param name as my profile says it, or ''; decides between two that are equally frequent
 */
export function meIn(gatherings: readonly (readonly FoundParticipant[])[], name: string): Me {
  const counts = new Map<string, number>()
  const names = new Map<string, string>()
  for (const people of gatherings) {
    for (const person of people) {
      if (person.linkedin && person.name) names.set(person.linkedin, person.name)
    }
    for (const slug of new Set(people.map(({ linkedin }) => linkedin))) {
      if (slug !== null) counts.set(slug, (counts.get(slug) ?? 0) + 1)
    }
  }

  const [most] = [...counts.values()].sort((a, b) => b - a)
  const candidates = [...counts.keys()].filter((slug) => counts.get(slug) === most)
  const slug =
    candidates.length === 1
      ? candidates[0]
      : candidates.find((candidate) => names.get(candidate) === name)
  return { linkedin: slug ?? null, name: name || (slug && names.get(slug)) || '' }
}

export function isMe(person: FoundParticipant, me: Me): boolean {
  return person.linkedin === null
    ? me.name !== '' && person.name === me.name
    : person.linkedin === me.linkedin
}
