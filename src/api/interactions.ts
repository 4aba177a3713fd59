import { openFollowUpsWith } from '#db/queries/followUps'
import {
  deleteInteraction,
  insertInteraction,
  kindOf,
  updateInteraction,
} from '#db/queries/interactions'
import { presentIds, untrashedIds, updatePeople } from '#db/queries/people'
import { withArticle } from '#domain/article'
import { os } from './context.ts'

export const interactions = os.interactions.router({
  log: os.interactions.log.handler(({ context, input, errors }) =>
    context.db.write(['interactions', 'people'], `Log ${withArticle(input.kind)}`, (tx) => {
      const personIds = untrashedIds(tx, input.personIds)
      if (personIds.length === 0) throw errors.NOT_FOUND()
      // Who was only wanted has been met now.
      updatePeople(tx, personIds, { status: 'known' })
      const { id } = insertInteraction(tx, { ...input, personIds }, context.now())
      return { id, openFollowUps: openFollowUpsWith(tx, personIds) }
    }),
  ),

  edit: os.interactions.edit.handler(async ({ context, input, errors }) => {
    await context.db.write(
      ['interactions'],
      `Edit ${withArticle(input.interaction.kind)}`,
      (tx) => {
        // Who took part and is in the trash now took part all the same.
        const personIds = presentIds(tx, input.interaction.personIds)
        if (personIds.length === 0) throw errors.NOT_FOUND()
        const edited = { ...input.interaction, personIds }
        if (!updateInteraction(tx, input.id, edited, context.now())) throw errors.NOT_FOUND()
      },
    )
  }),

  remove: os.interactions.remove.handler(async ({ context, input, errors }) => {
    const kind = kindOf(context.db.read, input.id) ?? 'interaction'
    await context.db.write(['interactions'], `Remove ${withArticle(kind)}`, (tx) => {
      if (!deleteInteraction(tx, input.id)) throw errors.NOT_FOUND()
    })
  }),
})
