import type { Random } from './random.ts'

/**
 * A sentence with its blanks filled: each `{topic}` becomes another one of `blanks.topic`.
 *
 * @throws {RangeError} for a blank that has nothing left to choose from
 */
export function filled(
  random: Random,
  template: string,
  blanks: Readonly<Record<string, readonly string[]>>,
): string {
  const used = new Set<string>()
  return template.replace(/\{(\w+)\}/g, (_, blank: string) => {
    const words = random.pick((blanks[blank] ?? []).filter((word) => !used.has(word)))
    used.add(words)
    return words
  })
}
