import { computed } from 'vue'
import type { Classes } from '../../map/classes.ts'
import type { Dress } from '../../map/dress.ts'
import { alphabetical, mapRows, sortedRows } from '../../map/mapRows.ts'
import type { Standing } from '../../map/reading.ts'
import type { Scene } from '../../map/scene.ts'
import type { SceneNode } from '../../map/sceneNode.ts'
import { useMapReading } from '../../stores/mapReading.ts'
import { listColumns } from './listColumns.ts'

/** What the twins of the map show of it. */
export interface Shown {
  scene: Scene
  dress: Dress
  classes: Classes
  standingOf: (node: SceneNode) => Standing | null
}

/** The map's list as the user sorted it. */
export function useMapRows(shown: () => Shown) {
  const reading = useMapReading()
  const columns = computed(() => listColumns(reading.colourBy))
  const sortedBy = computed(() => {
    const { by, isReversed } = reading.sort
    const column = columns.value.find(({ key }) => key === by) ?? columns.value[0]
    const goesUp = (column?.goes === 'ascending') !== isReversed
    return { key: column?.key ?? by, direction: goesUp ? 'ascending' : 'descending' } as const
  })

  const seen = computed(() => {
    const { scene, dress, classes, standingOf } = shown()
    return mapRows(scene, dress, classes, standingOf)
  })
  const nodes = computed(() => shown().scene.nodes)
  const byName = computed(() => alphabetical(nodes.value.map(({ name }) => name)))
  const rows = computed(() =>
    sortedRows(
      seen.value,
      sortedBy.value.key,
      reading.sort.isReversed,
      shown().classes,
      byName.value,
    ),
  )
  /** Rows by id of their person. */
  const rowOf = computed(() => new Map(rows.value.map(({ person }, index) => [person.id, index])))

  return { columns, sortedBy, rows, rowOf }
}
