import type { ReviewQuestion, ReviewSheet, ReviewStep } from '#contract/reviews'
import { followUp } from '#db/queries/followUps'
import { listTargets } from '#db/queries/insights'
import { contactDaysAfter, favourNotes, newcomersSince, plannedDays } from '#db/queries/reviewFacts'
import { waitingMeeting } from '#db/queries/meetings'
import { answersOf, closedReviews, openReview } from '#db/queries/reviews'
import { namedTie } from '#db/queries/ties'
import type { Day } from '#domain/day'
import { practiceSince, type PromiseLoad, promiseLoad } from '#domain/promiseLoad'
import { type Agenda, agendaOf, agendaSize, type AgendaStep } from '#domain/review/agenda'
import { candidatesOf } from '#domain/review/candidates'
import { itemKey, type ReviewItem } from '#domain/review/item'
import { contactsADay, freeDay, planTitle, PROPOSED_ACTION } from '#domain/review/planning'
import { stepMinutes } from '#domain/review/step'
import { evidenceOf, questionOf } from '#domain/review/words'
import type { Context } from './context.ts'
import { followUpRow } from './followUpRow.ts'
import type { NetworkRow } from './network.ts'
import { reviewFacts } from './reviewFacts.ts'
import { isMoot, personIdsOf } from './reviewMoot.ts'
import { comingFollowUps } from './reviewWeek.ts'

/** What the next review would ask, as of today. */
export function nextAgenda(context: Context): Agenda {
  return agendaOf(candidatesOf(reviewFacts(context)))
}

/** The open review, or the one that would begin now. */
export function reviewSheet(context: Context): ReviewSheet {
  const { read } = context.db
  const on = context.today()
  const open = openReview(read)
  const agenda = open?.agenda ?? nextAgenda(context)
  const answers = open ? answersOf(read, [open.id]) : []
  const answerOf = new Map(answers.map(({ itemKey, answer }) => [itemKey, answer]))
  const load = currentLoad(context)
  const describe = questions(context, load)

  const steps = agenda.steps.map(({ step, items, found }: AgendaStep): ReviewStep => ({
    step,
    questions: items.map((item) => ({
      ...describe(item),
      answer: answerOf.get(itemKey(item)) ?? null,
    })),
    leftOut: found - items.length,
    minutes: stepMinutes(step, items.length),
  }))
  return {
    id: open?.id ?? null,
    startedOn: open?.startedOn ?? on,
    step: open?.step ?? agenda.steps[0]?.step ?? 'plan',
    steps,
    ...agendaSize(agenda),
    since: sinceLast(context),
    load,
    ...comingFollowUps(read, on, agenda, answers),
  }
}

/** What is promised to everybody and done with them, as of today. */
export function currentLoad({ db, network, today }: Context): PromiseLoad {
  const on = today()
  const rows = [...network(on).values()]
  return promiseLoad(
    on,
    rows.flatMap(({ cadence }) => cadence?.days ?? []),
    contactDaysAfter(db.read, practiceSince(on)),
  )
}

function questions(context: Context, load: PromiseLoad) {
  const { read } = context.db
  const on = context.today()
  const rows = context.network(on)
  const targets = new Map(
    listTargets(read).map(({ organisationId, name }) => [organisationId, name]),
  )
  const planned = new Map(plannedDays(read, on))
  const mostADay = contactsADay(load.promised)

  return (item: ReviewItem): Omit<ReviewQuestion, 'answer'> => {
    const found = item.kind === 'overdue' ? followUp(read, item.followUpId) : undefined
    const tie = item.kind === 'tie' ? (namedTie(read, item.tieId) ?? null) : null
    const others = [...(found?.people ?? []), ...(tie ? [tie.from, tie.to] : [])]
    const people = [...personIdsOf(item), ...others.map(({ id }) => id)].flatMap(
      (id) => rows.get(id) ?? [],
    )
    const things = {
      followUp: found ?? null,
      tie,
      organisation: item.kind === 'reach' ? (targets.get(item.organisationId) ?? '') : '',
      meeting: item.kind === 'meeting' ? (waitingMeeting(read, item.meetingId) ?? null) : null,
      favour: item.kind === 'favour' ? favourNotes(read, item.personId, item.on) : '',
    }
    return {
      key: itemKey(item),
      item,
      people,
      followUp: found ? followUpRow(on, found) : null,
      tie,
      meeting: things.meeting && { kind: things.meeting.kind, day: things.meeting.day },
      question: questionOf(item, people, things),
      evidence: evidenceOf(on, item, people, things),
      proposal: proposalOf(item, people, { on, planned, mostADay, about: things.organisation }),
      isMoot: isMoot(read, on, item),
    }
  }
}

function proposalOf(
  item: ReviewItem,
  people: readonly NetworkRow[],
  {
    on,
    planned,
    mostADay,
    about,
  }: { on: Day; planned: Map<Day, number>; mostADay: number; about: string },
): ReviewQuestion['proposal'] {
  const action = PROPOSED_ACTION[item.kind]
  if (!action) return null
  const whom = item.kind === 'introduce' ? people : people.slice(0, 1)
  const dueOn = item.kind === 'birthday' ? item.on : freeDay(on, planned, mostADay)
  return {
    action,
    title: planTitle(
      action,
      whom.map(({ name }) => name),
      about,
    ),
    dueOn,
  }
}

function sinceLast({ db: { read } }: Context): ReviewSheet['since'] {
  const last = closedReviews(read)[0]
  if (!last?.closedAt) return { on: null, people: 0, contacts: 0 }
  return {
    on: last.startedOn,
    people: newcomersSince(read, last.closedAt).length,
    contacts: contactDaysAfter(read, last.startedOn).length,
  }
}
