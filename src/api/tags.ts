import { deleteTag, listTags, renameTag, tagName, tagNamed } from '#db/queries/tags'
import { os } from './context.ts'

export const tags = os.tags.router({
  list: os.tags.list.handler(({ context }) => listTags(context.db.read)),

  rename: os.tags.rename.handler(async ({ context, input, errors }) => {
    await context.db.write(['tags', 'people'], `Rename a tag to ${input.name}`, (tx) => {
      const other = tagNamed(tx, input.name)
      if (other && other.id !== input.id) throw errors.TAKEN()
      if (!renameTag(tx, input.id, input.name)) throw errors.NOT_FOUND()
    })
  }),

  remove: os.tags.remove.handler(async ({ context, input, errors }) => {
    const name = tagName(context.db.read, input.id) ?? ''
    await context.db.write(['tags', 'people'], `Remove the tag ${name}`, (tx) => {
      if (!deleteTag(tx, input.id)) throw errors.NOT_FOUND()
    })
  }),
})
