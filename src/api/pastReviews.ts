import type { BandChange, PastReview } from '#contract/reviews'
import { answersOf, type BandCounts, closedReviews } from '#db/queries/reviews'
import type { Reader } from '#db/open'
import { BANDS } from '#domain/band'
import { doneInWords } from '#domain/review/done'

/** Reviews that were closed, the latest first, each against the one before it. */
export function pastReviews(db: Reader): PastReview[] {
  const closed = closedReviews(db)
  const answers = Map.groupBy(
    answersOf(
      db,
      closed.map(({ id }) => id),
    ),
    ({ reviewId }) => reviewId,
  )
  return closed.flatMap(({ id, startedOn, closedAt, reflection, bands }, index) =>
    closedAt
      ? {
          id,
          startedOn,
          closedAt,
          reflection,
          done: doneInWords((answers.get(id) ?? []).map(({ answer }) => answer)),
          bands: changeOf(bands, closed[index + 1]?.bands),
        }
      : [],
  )
}

function changeOf(now: BandCounts, before: BandCounts | undefined): BandChange {
  return Object.fromEntries(
    BANDS.map((band) => [
      band,
      { now: now[band] ?? 0, before: before ? (before[band] ?? 0) : null },
    ]),
  ) as BandChange
}
