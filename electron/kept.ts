import { readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod'
import { Bounds } from './bounds.ts'

/** What the desktop keeps from one start to the next. */
const Kept = z.object({
  bounds: Bounds.optional().catch(undefined),
  isMaximized: z.boolean().optional().catch(undefined),
  /** The file that was open last. */
  file: z.string().optional().catch(undefined),
})
export type Kept = z.infer<typeof Kept>

/** What was kept at this path; empty if nothing can be read there. */
export function readKept(path: string): Kept {
  try {
    return Kept.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch {
    // Missing at the first start; damaged, it is not worth a word to the user.
    return {}
  }
}

/** Keeps what is given, and leaves the rest as it was. */
export function keep(path: string, changes: Kept): void {
  writeFileSync(path, JSON.stringify({ ...readKept(path), ...changes }))
}
