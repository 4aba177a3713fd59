import { changeSettings, readSettings } from '#db/queries/settings'
import { os } from './context.ts'

export const settings = os.settings.router({
  get: os.settings.get.handler(({ context }) => readSettings(context.db.read)),
  change: os.settings.change.handler(async ({ context, input }) => {
    await context.db.write(['settings'], null, (tx) => changeSettings(tx, input))
  }),
})
