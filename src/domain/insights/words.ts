import type { CommonGround } from '../commonGround.ts'

/** " around Acme", " around the tag “climbing”", or nothing for people who have nothing in common. */
export function around(ground: CommonGround | null): string {
  if (ground === null) return ''
  return ground.kind === 'tags' ? ` around the tag “${ground.name}”` : ` around ${ground.name}`
}

/** "Ana", "Ana and Bo", "Ana, Bo and Cy". */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? ''
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last
}
