import type { Day } from '#domain/day'
import type { FoundInteraction, FoundParticipant, Problem } from '#domain/found'
import { linkedinSlug } from '#domain/linkedin'
import { type Cell, visitTable } from '#formats/csv/table'
import { sentOn } from './dates.ts'
import type { ExportFile } from './exportFile.ts'

interface Invitations {
  interactions: FoundInteraction[]
  /** Who took part in each, me included. */
  gatherings: FoundParticipant[][]
  problems: Problem[]
}

/** The invitations of `Invitations.csv`, with addresses, with member numbers, or with names alone. */
export async function readInvitations(
  { csv, headerIndex }: ExportFile,
  signal?: AbortSignal,
): Promise<Invitations> {
  const byKey = new Map<string, FoundInteraction>()
  const gatherings: FoundParticipant[][] = []
  const problems: Problem[] = []

  const end = await visitTable(
    csv,
    headerIndex,
    (cell, line) => {
      const report = (code: string, message: string) =>
        problems.push({ file: csv.file, line, code, message })
      const date = cell('sent at')
      const day = sentOn(date)
      const direction = DIRECTIONS.get(cell('direction').toUpperCase())
      if (!day) {
        report('NOT_A_DATE', `“${date.slice(0, 40)}” is no time as LinkedIn writes it; left out.`)
      } else if (!direction) {
        report('NO_DIRECTION', 'The row does not say who sent the invitation; it was left out.')
      } else {
        gatherings.push([inviter(cell).person, invitee(cell).person])
        const other = direction === 'outbound' ? invitee(cell) : inviter(cell)
        const interaction = invitation(cell, other, day, direction, { file: csv.file, line })
        if (!byKey.has(interaction.key)) byKey.set(interaction.key, interaction)
      }
    },
    signal,
  )
  return {
    interactions: [...byKey.values()],
    gatherings,
    problems: [...end.problems, ...problems],
  }
}

const DIRECTIONS = new Map<string, FoundInteraction['direction']>([
  ['OUTGOING', 'outbound'],
  ['INCOMING', 'inbound'],
])

interface Party {
  person: FoundParticipant
  /** What is known of who they are, best first: slug, member number, name. */
  identity: string
}

function inviter(cell: Cell): Party {
  return party(cell('from'), cell('inviterprofileurl'), cell('inviterprofileurn'))
}

function invitee(cell: Cell): Party {
  return party(cell('to'), cell('inviteeprofileurl'), cell('inviteeprofileurn'))
}

function party(name: string, url: string, urn: string): Party {
  const linkedin = linkedinSlug(url)
  return { person: { name, linkedin, email: null }, identity: linkedin ?? (urn || name) }
}

function invitation(
  cell: Cell,
  other: Party,
  day: Day,
  direction: FoundInteraction['direction'],
  place: FoundInteraction['place'],
): FoundInteraction {
  return {
    place,
    key: `linkedin:invitation:${other.identity}:${day}`,
    kind: 'message',
    day,
    at: null,
    direction,
    participants: [other.person],
    text: cell('message'),
  }
}
