import type { App } from '#app'
import { ties } from '#db/schema/ties'
import type { TieState } from '#domain/tie'

/** Ties people to each other, as pairs of ids. */
export async function tied(
  { context }: Pick<App, 'context'>,
  pairs: readonly (readonly [number, number])[],
  state: TieState = 'confirmed',
): Promise<void> {
  const createdAt = context.now()
  await context.db.write(['ties'], null, (tx) => {
    for (const [fromId, toId] of pairs)
      tx.insert(ties).values({ fromId, toId, kind: 'knows', state, createdAt }).run()
  })
}
