import * as z from 'zod'

/** What the core tells the main process about its file, once. */
export const CoreMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('opened') }),
  z.object({ kind: z.literal('refused'), words: z.string() }),
])
export type CoreMessage = z.infer<typeof CoreMessage>

/** What the main process tells the core: to answer on the port that comes along, or to end. */
export const MainMessage = z.enum(['connect', 'close'])
export type MainMessage = z.infer<typeof MainMessage>
