import { moveFollowUp } from '#db/queries/followUpChanges'
import { followUp } from '#db/queries/followUps'
import { plannedDays } from '#db/queries/reviewFacts'
import {
  answersOf,
  type BandCounts,
  closeReview,
  deleteReview,
  goToStep,
  hasAnswer,
  insertAnswer,
  insertReview,
  openReview,
} from '#db/queries/reviews'
import { counted } from '#domain/counted'
import { isAnswerTo } from '#domain/review/answer'
import { itemKey } from '#domain/review/item'
import { contactsADay, spreadOver } from '#domain/review/planning'
import { type Context, os } from './context.ts'
import { pastReviews } from './pastReviews.ts'
import { ANSWER_SUBJECTS, answerLabel, carryOut } from './reviewAnswers.ts'
import { currentLoad, nextAgenda, reviewSheet } from './reviewSheet.ts'

export const reviews = os.reviews.router({
  sheet: os.reviews.sheet.handler(({ context }) => reviewSheet(context)),

  begin: os.reviews.begin.handler(({ context }) =>
    // Can be undone, so that no earlier review is opened again while this one is open.
    context.db.write(['reviews'], 'Begin a review', (tx) => {
      const open = openReview(tx)
      if (open) return { id: open.id }
      const agenda = nextAgenda(context)
      const step = agenda.steps[0]?.step ?? 'plan'
      return insertReview(tx, { startedOn: context.today(), agenda, step }, context.now())
    }),
  ),

  answer: os.reviews.answer.handler(({ context, input: { key, answer }, errors }) => {
    const asked = reviewSheet(context)
      .steps.flatMap(({ questions }) => questions)
      .find((question) => question.key === key)
    const label = answerLabel(asked?.question ?? '', answer, asked?.people[0]?.name ?? 'somebody')
    return context.db.write(ANSWER_SUBJECTS, label, (tx) => {
      const open = openReview(tx)
      if (!open) throw errors.NONE_OPEN()
      const item = open.agenda.steps
        .flatMap(({ items }) => items)
        .find((item) => itemKey(item) === key)
      if (!item) throw errors.NOT_FOUND()
      if (!isAnswerTo(item.kind, answer.kind)) throw errors.NOT_AN_ANSWER()
      if (hasAnswer(tx, open.id, key)) throw errors.ANSWERED()
      const done = carryOut(tx, context, item, answer)
      if (!done) throw errors.NOT_FOUND()
      insertAnswer(tx, { reviewId: open.id, itemKey: key, on: context.today(), ...done }, answer)
      return done
    })
  }),

  goTo: os.reviews.goTo.handler(async ({ context, input, errors }) => {
    await context.db.write(['reviews'], null, (tx) => {
      const open = openReview(tx)
      if (!open) throw errors.NONE_OPEN()
      goToStep(tx, open.id, input.step)
    })
  }),

  move: os.reviews.move.handler(async ({ context, input, errors }) => {
    const label = `Move ${counted(input.moves.length, 'follow-up')}`
    await context.db.write(['followUps', 'reviews'], label, (tx) => {
      for (const { id, dueOn } of input.moves)
        if (!moveFollowUp(tx, id, dueOn, context.now())) throw errors.NOT_FOUND()
    })
  }),

  spread: os.reviews.spread.handler(({ context, errors }) =>
    context.db.write(['followUps', 'reviews'], 'Spread the week', (tx) => {
      const open = openReview(tx)
      if (!open) throw errors.NONE_OPEN()
      const items = open.agenda.steps.flatMap(({ items }) => items)
      const birthdays = new Set(items.filter(({ kind }) => kind === 'birthday').map(itemKey))
      const chosen = answersOf(tx, [open.id])
        .filter(({ itemKey }) => !birthdays.has(itemKey))
        .flatMap(({ followUpId }) => followUpId ?? [])
        .flatMap((id) => followUp(tx, id) ?? [])
        .filter(({ state }) => state === 'open')
      const moves = evenly(context, chosen)
      for (const { id, dueOn } of moves) moveFollowUp(tx, id, dueOn, context.now())
      return { moved: moves.length }
    }),
  ),

  close: os.reviews.close.handler(({ context, input, errors }) =>
    context.db.write(['reviews'], 'Close the review', (tx) => {
      const open = openReview(tx)
      if (!open) throw errors.NONE_OPEN()
      const bands = bandCounts(context)
      closeReview(tx, open.id, { reflection: input.reflection.trim(), bands }, context.now())
      return { id: open.id }
    }),
  ),

  abandon: os.reviews.abandon.handler(async ({ context, errors }) => {
    await context.db.write(['reviews'], 'Leave the review', (tx) => {
      const open = openReview(tx)
      if (!open) throw errors.NONE_OPEN()
      deleteReview(tx, open.id)
    })
  }),

  past: os.reviews.past.handler(({ context }) => pastReviews(context.db.read)),
})

/** New days for those whose day changes, with what else is planned left where it is. */
function evenly(
  context: Context,
  chosen: readonly { id: number; dueOn: string }[],
): ReturnType<typeof spreadOver> {
  const on = context.today()
  const planned = new Map(plannedDays(context.db.read, on))
  for (const [day, count] of planned)
    planned.set(day, count - chosen.filter(({ dueOn }) => dueOn === day).length)
  const { promised } = currentLoad(context)
  return spreadOver(on, chosen, planned, contactsADay(promised)).filter(
    ({ id, dueOn }) => chosen.find((one) => one.id === id)?.dueOn !== dueOn,
  )
}

/** How many relationships there are in each band today. */
function bandCounts({ network, today }: Context): BandCounts {
  const counts: BandCounts = {}
  for (const { band } of network(today()).values()) counts[band] = (counts[band] ?? 0) + 1
  return counts
}
