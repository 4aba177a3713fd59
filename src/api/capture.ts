import { insertFollowUp, openFollowUpsWith } from '#db/queries/followUps'
import { insertInteraction } from '#db/queries/interactions'
import { insertPerson, untrashedIds, updatePeople } from '#db/queries/people'
import { insertPosition, positionsOf } from '#db/queries/positions'
import type { Writer } from '#db/open'
import { type CaptureDraft, type CapturedPerson, captureInWords, peopleFor } from '#domain/capture'
import { canonicalOrganisation } from '#domain/organisation'
import { readCapture } from '#formats/capture/capture'
import { captureNames } from './captureNames.ts'
import { type Context, os } from './context.ts'
import { POSITION_SUBJECTS } from './positions.ts'

const SUBJECTS = [...POSITION_SUBJECTS, 'interactions', 'followUps'] as const

export const capture = os.capture.router({
  read: os.capture.read.handler(({ context, input }) => {
    const names = captureNames(context)
    const { people, ...rest } = readCapture(input.line, context.today(), names)
    return {
      people: people.map((person) => ({
        ...person,
        ...names.fitsFor(person.name, person.organisation),
      })),
      ...rest,
    }
  }),

  keep: os.capture.keep.handler(({ context, input, errors }) => {
    const label = captureInWords(input)
    return context.db.write(SUBJECTS, `Capture: ${label}`, (tx) => {
      const known = input.people.flatMap(({ id }) => id ?? [])
      if (untrashedIds(tx, known).length < new Set(known).size) throw errors.NOT_FOUND()
      const people = input.people.map((person) => ({
        ...person,
        id: keptPerson(context, tx, input, person),
      }))
      const present = people.filter(({ tookPart }) => tookPart).map(({ id }) => id)
      const openFollowUps = input.interaction ? openFollowUpsWith(tx, present) : []
      return {
        label,
        openFollowUps,
        personIds: people.map(({ id }) => id),
        interactionId: keptInteraction(context, tx, input, present),
        followUpIds: input.followUps.map((planned) => {
          const personIds = [...new Set(peopleFor(planned.title, people).map(({ id }) => id))]
          const followUp = { ...planned, notes: '', personIds, alarmMinutes: null, repeats: null }
          return insertFollowUp(tx, followUp, context.timeZone, context.now()).id
        }),
      }
    })
  }),
})

function keptInteraction(
  { now }: Context,
  tx: Writer,
  { interaction }: CaptureDraft,
  personIds: readonly number[],
): number | null {
  if (!interaction) return null
  // Who was only wanted has been met now.
  updatePeople(tx, personIds, { status: 'known' })
  return insertInteraction(tx, { ...interaction, personIds: [...new Set(personIds)] }, now()).id
}

/** The person's id; somebody new is added, and where they work if that is new. */
function keptPerson(
  { now }: Context,
  tx: Writer,
  { interaction, followUps }: CaptureDraft,
  { id, name, title, organisation, tookPart }: CapturedPerson,
): number {
  const met = tookPart ? interaction : null
  const isOnlyPlanned = !met && (interaction !== null || followUps.length > 0)
  const personId =
    id ??
    insertPerson(
      tx,
      {
        name,
        status: isOnlyPlanned ? 'wanted' : 'known',
        metOn: met?.day ?? null,
        howMet: met?.place ?? '',
      },
      now(),
    ).id
  if ((title || organisation) && !isThere(tx, personId, title, organisation))
    insertPosition(
      tx,
      personId,
      { title, organisation, department: '', startedOn: null, endedOn: null },
      now(),
    )
  return personId
}

/** Whether a person is at that organisation now, or where none is said, bears that title. */
function isThere(tx: Writer, personId: number, title: string, organisation: string): boolean {
  return positionsOf(tx, personId)
    .filter(({ isCurrent }) => isCurrent)
    .some((position) =>
      organisation
        ? canonicalOrganisation(position.organisation) === canonicalOrganisation(organisation)
        : position.title === title,
    )
}
