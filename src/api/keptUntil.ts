import type { Subject } from '#domain/subject'
import type { Changes } from './changeNews.ts'

/**
 * What is loaded when it is first asked for, and again once one of the subjects has changed.
 *
 * @param load is given what it loaded before, or nothing the first time
 */
export function keptUntil<T>(
  changes: Changes,
  subjects: readonly Subject[],
  load: (former: T | undefined) => T,
): () => T {
  let kept: { value: T } | undefined
  let isFresh = false
  changes.listen((changed) => {
    if (changed.some((subject) => subjects.includes(subject))) isFresh = false
  })

  return () => {
    if (!kept || !isFresh) {
      kept = { value: load(kept?.value) }
      isFresh = true
    }
    return kept.value
  }
}
