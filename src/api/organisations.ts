import { listOrganisations } from '#db/queries/organisations'
import { os } from './context.ts'

export const organisations = os.organisations.router({
  list: os.organisations.list.handler(({ context, input }) =>
    listOrganisations(context.db.read, input.text, input.limit).map(
      ({ stage, motivation, ...organisation }) => ({
        ...organisation,
        target: stage && motivation !== null ? { stage, motivation } : null,
      }),
    ),
  ),
})
