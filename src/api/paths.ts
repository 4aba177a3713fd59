import { organisationName, organisationsOf, peopleAt } from '#db/queries/paths'
import { person } from '#db/queries/people'
import type { FoundPath, Hop, NearPerson, PathTarget } from '#contract/paths'
import { counted } from '#domain/counted'
import { type Day, daysBetween } from '#domain/day'
import { myReliability } from '#domain/tieReliability'
import { longWay, type PathNetwork, type WarmPath, warmPaths } from '#domain/warmPaths'
import { type Context, os } from './context.ts'
import type { NetworkRow } from './network.ts'
import type { SeenTie } from './pathNetwork.ts'

/** So many people are named where there is no path. */
const MOST_NEAR = 5

export const paths = os.paths.router({
  to: os.paths.to.handler(({ context, input, errors }) => {
    const { kind, id, k, withSuggested } = input
    const name =
      kind === 'person' ? namedPerson(context, id) : organisationName(context.db.read, id)
    if (name === undefined) throw errors.NOT_FOUND()

    const target = { kind, id, name }
    const targets = targetIds(context, target)
    const network = pathNetwork(context, withSuggested)
    const found = warmPaths(network, targets, k)
    return {
      target,
      paths: found.map((path) => described(context, path, withSuggested)),
      nearest: found.length > 0 ? [] : nearest(context, target, targets),
    }
  }),
})

/** The name of somebody who can be reached: not me, and not in the trash. */
function namedPerson({ db }: Context, id: number): string | undefined {
  const found = person(db.read, id)
  return found && !found.isMe && found.trashedAt === null ? found.name : undefined
}

function targetIds({ db }: Context, { kind, id }: PathTarget): Set<number> {
  if (kind === 'person') return new Set([id])
  const current = peopleAt(db.read, id).filter(({ isPast }) => !isPast)
  return new Set(current.map(({ personId }) => personId))
}

/** People by their id; whoever is only wanted leads nowhere, as I have not met them. */
function pathNetwork(context: Context, withSuggested: boolean): PathNetwork {
  const rows = context.network(context.today())
  const ties = context.tieBook(withSuggested)
  return {
    fromMe: (id) => worthOf(rows.get(id)),
    neighbours: (id) =>
      (ties.get(id) ?? []).map(({ otherId, reliability }) => [otherId, reliability] as const),
  }
}

function worthOf(row: NetworkRow | undefined): number {
  return row && row.status === 'known' ? myReliability(row.band, row.closeness) : 0
}

function described(context: Context, path: WarmPath, withSuggested: boolean): FoundPath {
  const rows = context.network(context.today())
  const ties = context.tieBook(withSuggested)
  const hops = path.nodes.map((id, at): Hop => {
    const { name = '', headline = '' } = rows.get(id) ?? {}
    const before = path.nodes[at - 1]
    const tie = ties.get(before ?? -1)?.find(({ otherId }) => otherId === id)
    const mine = rows.get(id)
    return {
      id,
      name,
      headline,
      reliability: tie?.reliability ?? worthOf(mine),
      evidence: tie ? tieWords(tie) : mine ? myWords(mine, context.today()) : '',
      isSuggested: tie?.state === 'suggested',
    }
  })
  return { reliability: path.reliability, hops }
}

/** "colleague: Both at Nimbus, 2019 to 2022". */
function tieWords({ kind, state, evidence }: SeenTie): string {
  const named = state === 'suggested' ? `perhaps ${kind}` : kind
  return evidence ? `${named}: ${evidence}` : named
}

/** "You: familiar, closeness 4, last contact 21 days ago". */
function myWords({ band, closeness, lastContact }: NetworkRow, today: Day): string {
  const facts = [
    band,
    closeness === null ? '' : `closeness ${closeness}`,
    lastContact === null ? 'no contact noted' : `last contact ${agoWords(lastContact, today)}`,
  ]
  return `You: ${facts.filter(Boolean).join(', ')}`
}

function agoWords(day: Day, today: Day): string {
  const days = daysBetween(day, today)
  return days < 1 ? 'today' : `${counted(days, 'day')} ago`
}

/** Who is nearest to a target that cannot be reached, and what is missing to reach it. */
function nearest(context: Context, target: PathTarget, targets: Set<number>): NearPerson[] {
  const rows = context.network(context.today())
  const found = new Map<number, string>()
  const note = (id: number, missing: string) => {
    if (!targets.has(id) && !found.has(id)) found.set(id, missing)
  }

  for (const id of targets) {
    for (const tie of context.tieBook(true).get(id) ?? []) {
      if (tie.state === 'suggested')
        note(
          tie.otherId,
          `A tie to ${target.name} is suggested, and not confirmed: ${tie.evidence}`,
        )
    }
  }
  const way = longWay(pathNetwork(context, false), targets)
  const [start] = way ?? []
  if (way && start !== undefined) {
    const over = way.slice(1, -1).map((id) => rows.get(id)?.name ?? '')
    note(start, `The way goes on over ${over.join(', ')}: more steps than an introduction can take`)
  }
  for (const [id, missing] of besideTarget(context, target)) note(id, missing)

  return [...found].slice(0, MOST_NEAR).flatMap(([id, missing]): NearPerson[] => {
    const row = rows.get(id)
    return row ? [{ id, name: row.name, headline: row.headline, missing }] : []
  })
}

/** People I know at the organisations of the target, now or before. */
function* besideTarget({ db, network, today }: Context, target: PathTarget) {
  const rows = network(today())
  const places = target.kind === 'organisation' ? [target] : organisationsOf(db.read, target.id)
  for (const place of places) {
    for (const { personId, isPast, endedOn } of peopleAt(db.read, place.id)) {
      if (rows.get(personId)?.status !== 'known') continue
      const when = isPast
        ? `Was at ${place.name}${endedOn ? ` until ${endedOn}` : ''}`
        : `Is at ${place.name}`
      yield [personId, `${when}; no tie to ${target.name} is noted`] as const
    }
  }
}
