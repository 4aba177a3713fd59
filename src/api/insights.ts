import { os } from './context.ts'

export const insights = os.insights.router({
  list: os.insights.list.handler(({ context }) => context.insights(context.today())),
})
