import { folded } from '../name.ts'
import { canonicalOrganisation } from '../organisation.ts'
import type { Guest } from './meeting.ts'

/** Somebody in the file whom a guest may be. */
export interface KnownGuest {
  id: number
  name: string
  /** Where they are and were. */
  organisations: readonly string[]
}

/** Who a guest is: known for a reason, somebody with the same name, or nobody in the file. */
export type WhoIs =
  | { personId: number; why: 'e-mail' | 'name and organisation' }
  | { personId: null; namesakeId: number | null }

/** Whose domain says nothing of where somebody works. */
const FREE_MAIL = new Set(
  'gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac gmx web proton protonmail aol mail posteo orange free laposte freenet fastmail hey qq 163 yandex'.split(
    ' ',
  ),
)

/**
 * Finds who a guest is: by address, then by the exact name with an organisation that the address or
 * the name itself speaks of. One namesake alone is offered, never taken.
 */
export function guestFinder(
  people: readonly KnownGuest[],
  ownerOf: (email: string) => number | undefined,
): (guest: Guest) => WhoIs {
  const byName = Map.groupBy(people, ({ name }) => folded(name))

  return (guest) => {
    const owner = guest.email ? ownerOf(guest.email) : undefined
    if (owner !== undefined) return { personId: owner, why: 'e-mail' }

    const { names, organisation } = readName(guest.name)
    const namesakes = names.flatMap((name) => byName.get(name) ?? [])
    const words = [...domainWords(guest.email), canonicalOrganisation(organisation)].filter(Boolean)
    const there = namesakes.filter(({ organisations }) =>
      organisations.some((name) => words.some((word) => isCalled(name, word))),
    )
    const [one] = there
    if (one && there.length === 1) return { personId: one.id, why: 'name and organisation' }
    const [namesake] = namesakes
    return {
      personId: null,
      namesakeId: namesake && namesakes.length === 1 ? namesake.id : null,
    }
  }
}

/** "Souza, Ana (Nimbus)" is Ana Souza at Nimbus. */
function readName(written: string): { names: string[]; organisation: string } {
  const organisation = /\(([^()]*)\)\s*$/.exec(written)?.[1] ?? ''
  const bare = written.replace(/\s*\([^()]*\)\s*$/, '')
  const [family = '', given = '', more] = bare.split(',').map((part) => part.trim())
  const turned = given && more === undefined ? [folded(`${given} ${family}`)] : []
  return { names: [folded(bare), ...turned].filter(Boolean), organisation }
}

/** "ana@mail.nimbus.co.uk" speaks of mail, nimbus and co. */
function domainWords(email: string): string[] {
  const labels = email.slice(email.lastIndexOf('@') + 1).split('.')
  return labels.slice(0, -1).filter((label) => label.length > 2 && !FREE_MAIL.has(label))
}

/** Whether an organisation goes by a word: by all of its name, or the first word of it. */
function isCalled(organisation: string, word: string): boolean {
  const canonical = canonicalOrganisation(organisation)
  const [first = ''] = canonical.split(' ')
  const joined = canonical.replaceAll(' ', '')
  return (
    canonical === word ||
    joined === word.replaceAll('-', '') ||
    (first.length > 3 && first === word)
  )
}
