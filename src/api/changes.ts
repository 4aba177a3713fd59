import { os } from './context.ts'

export const changes = os.changes.router({
  watch: os.changes.watch.handler(async function* ({ context, signal }) {
    for await (const subjects of context.changes.watch(signal)) yield { subjects: [...subjects] }
  }),
})
