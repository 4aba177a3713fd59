import { computed, shallowRef } from 'vue'
import { isSeen } from '../../map/dress.ts'
import type { SceneNode } from '../../map/sceneNode.ts'
import { tieMatrix } from '../../map/tieMatrix.ts'
import { useSelection } from '../../stores/selection.ts'
import { shownInWords } from './matrixWords.ts'
import type { Cell } from './useCellKeys.ts'
import type { Shown } from './useMapRows.ts'

/** So many people are legible beside each other. */
const MOST_PEOPLE = 40

/** Whom the matrix shows: those picked out, if the user wants them alone, else who stands out. */
export function useTieMatrix(shown: () => Pick<Shown, 'scene' | 'dress'>) {
  const selection = useSelection()
  /** Whoever picks people out in the matrix itself still sees whom else to pick. */
  const wantsPicked = shallowRef(selection.size >= 2)

  const seen = computed(() => {
    const { scene, dress } = shown()
    return scene.nodes.filter(({ person, index }) => person && isSeen(dress, index))
  })
  const picked = computed(() => seen.value.filter(({ id }) => selection.has(id)))
  const canShowPicked = computed(() => picked.value.length >= 2)
  const showsPicked = computed(() => wantsPicked.value && canShowPicked.value)
  const nodes = computed(() => (showsPicked.value ? picked.value : seen.value))
  const matrix = computed(() => tieMatrix(shown().scene, nodes.value, MOST_PEOPLE))
  const people = computed(() => matrix.value.people)
  const words = computed(() => {
    const picks = showsPicked.value ? 'alone' : canShowPicked.value ? 'some' : 'none'
    return shownInWords(people.value.length, nodes.value.length, picks)
  })

  const communityNames = computed(
    () => new Map(shown().scene.communities.map(({ id, name }) => [id, name])),
  )
  /** The name of a person's community, at its first person. */
  function communityBeginning(index: number): string | null {
    const community = people.value[index]?.community
    if (community === undefined || !matrix.value.beginsCommunity(index)) return null
    return communityNames.value.get(community) ?? null
  }

  /** Whom a heading names, or whose row a cell is in. */
  function personAt({ row, column }: Cell): SceneNode | undefined {
    return people.value[(row || column) - 1]
  }

  /** The two people of a cell; one for a heading, or where somebody is beside themself. */
  function pairAt({ row, column }: Cell): SceneNode[] {
    const both = [people.value[row - 1], people.value[column - 1]].filter((node) => !!node)
    return [...new Set(both)]
  }

  return {
    wantsPicked,
    showsPicked,
    canShowPicked,
    matrix,
    people,
    words,
    communityBeginning,
    personAt,
    pairAt,
  }
}
