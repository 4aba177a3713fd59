import { Day } from '#domain/day'
import type { FoundPerson } from '#domain/found'
import type { ImportPlan, UpdatedPerson } from '#domain/importPlan'
import type { Known, KnownPerson } from '#domain/known'
import { folded } from '#domain/name'
import { canonicalContacts } from '#domain/personChange'
import { headlineOf } from '#domain/position'
import type { AddedPerson, Recognised } from '#domain/recognised'
import { knownPerson } from './importValues.ts'

/** What would be known once the plan is carried out. */
export function knownAfter(before: Known, plan: ImportPlan): Known {
  const updates = new Map(plan.updated.map((update) => [update.known, update]))
  const gone = new Set(plan.gone)
  const ids = new Map(
    plan.added.map((addition, index): [AddedPerson, number] => [
      addition,
      before.people.length + index + 1,
    ]),
  )
  const idOf = (who: Recognised) =>
    who.kind === 'known' ? who.person.id : (ids.get(who.addition) ?? 0)

  return {
    people: [
      ...before.people
        .map((person) => updated(person, updates.get(person)))
        .map((person, index) =>
          gone.has(before.people[index] ?? person)
            ? { ...person, disconnectedOn: Day.parse('2026-03-01') }
            : person,
        ),
      ...plan.added.map((addition) => added(ids.get(addition) ?? 0, addition)),
    ],
    interactions: [
      ...before.interactions.filter(
        (interaction) => !plan.interactions.updated.some(({ known }) => known === interaction),
      ),
      ...plan.interactions.updated.map(({ found, participants, known }) => ({
        ...known,
        direction: found.direction,
        personIds: [...known.personIds, ...participants.map(idOf)],
      })),
      ...plan.interactions.added.map(({ found, participants }, id) => ({
        id,
        sourceKey: found.key,
        direction: found.direction,
        hasNotes: false,
        isEdited: false,
        personIds: participants.map(idOf),
      })),
    ],
    organisations: [...before.organisations, ...plan.organisations.added.keys()],
  }
}

function added(id: number, { found, sourceKey }: AddedPerson): KnownPerson {
  return knownPerson({
    ...found,
    id,
    contacts: canonicalContacts(found),
    headline: headlineOf(found),
    positions: positionOf(found),
    tags: found.tags.map(folded),
    notes: found.notes ? [found.notes] : [],
    sourceKeys: sourceKey ? [sourceKey] : [],
  })
}

function updated(person: KnownPerson, update: UpdatedPerson | undefined): KnownPerson {
  if (!update) return person
  const { change, found } = update
  return {
    ...person,
    ...change.fields,
    contacts: [...person.contacts, ...change.contacts],
    positions: change.hasPosition
      ? [
          ...person.positions.map((position) => ({ ...position, isCurrent: false })),
          ...positionOf(found),
        ]
      : person.positions,
    tags: [...person.tags, ...change.tags.map(folded)],
    notes: change.note ? [...person.notes, change.note] : person.notes,
  }
}

function positionOf({ title, organisation }: FoundPerson): KnownPerson['positions'] {
  return title || organisation ? [{ id: 0, title, organisation, isCurrent: true }] : []
}
