import { counted } from '#domain/counted'
import type { SceneNode } from '../../map/sceneNode.ts'
import type { TieMark } from '../../map/tieMatrix.ts'

const TIE_WORDS = {
  confirmed: 'confirmed tie',
  introduced: 'tie from an introduction',
  suggested: 'suggested tie',
} as const satisfies Record<TieMark, string>

/** "Ana Souza and Bo Lind: confirmed tie"; somebody beside themself is named alone. */
export function pairInWords(row: SceneNode, column: SceneNode, tie: TieMark | null): string {
  if (row.key === column.key) return row.name
  return `${row.name} and ${column.name}: ${tie ? TIE_WORDS[tie] : 'no tie'}`
}

/**
 * Whom the matrix shows.
 *
 * @param picks whether people are picked out, and whether they alone are shown
 */
export function shownInWords(shown: number, all: number, picks: 'none' | 'some' | 'alone'): string {
  const people = counted(all, 'person', 'people')
  const some = shown < all ? `${shown} of ${people}` : people
  if (picks === 'alone') return `${some} picked out`
  if (shown === all) return some
  const hint = picks === 'none' ? '; pick people out to see them here' : ''
  return `${some}, those who stand out most${hint}`
}
