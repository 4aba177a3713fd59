import { layout, type LayoutStep } from './layout.ts'
import type { Network } from './network.ts'

/** Computes places apart from the window; whoever wants no more of it ends the worker. */
addEventListener('message', ({ data }: MessageEvent<{ network: Network; seed: number }>) => {
  for (const step of layout(data.network, data.seed)) postMessage(step satisfies LayoutStep)
})
