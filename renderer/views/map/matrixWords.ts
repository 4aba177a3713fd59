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

/** Whom the matrix shows. */
export function shownInWords(shown: number, all: number, arePicked: boolean): string {
  if (arePicked && shown === all) return `${counted(all, 'person', 'people')} picked out`
  const some = `${shown} of ${all.toLocaleString('en')}`
  if (arePicked) return `${some} people picked out`
  if (shown === all) return counted(all, 'person', 'people')
  return `${some} people, those who stand out most; pick people out to see them here`
}
