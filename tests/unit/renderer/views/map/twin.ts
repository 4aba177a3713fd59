import { type Component, computed, defineComponent, h, shallowRef } from 'vue'
import type { MapGraph, MapPerson } from '#contract/map'
import { classesBy } from '../../../../../renderer/map/classes.ts'
import { dressed } from '../../../../../renderer/map/wardrobe.ts'
import type { SceneNode } from '../../../../../renderer/map/sceneNode.ts'
import { useMapReading } from '../../../../../renderer/stores/mapReading.ts'
import { useSelection } from '../../../../../renderer/stores/selection.ts'
import { shownView } from '../../../../support/shownView.ts'
import { testApp } from '../../../../support/testApp.ts'
import { PALETTE, READING, sceneOfPeople } from '../../map/mapScene.ts'

/**
 * A list or a matrix of people, with the stores it goes by, as it stands in the map's view.
 *
 * @param picked ids of whoever is picked out when it comes
 */
export async function shownTwin(
  twin: Component,
  people: readonly MapPerson[],
  more: Partial<MapGraph> = {},
  picked: readonly number[] = [],
) {
  const scene = sceneOfPeople(people, ({ id }) => ({ x: id, y: 0, community: id % 2 }), more)
  const selected = shallowRef<SceneNode | null>(null)
  const tied: string[] = []
  let stores: {
    reading: ReturnType<typeof useMapReading>
    selection: ReturnType<typeof useSelection>
  }

  const Twin = defineComponent({
    setup() {
      const reading = useMapReading()
      const selection = useSelection()
      selection.replace(picked)
      stores = { reading, selection }
      const shown = computed(() => {
        const { colourBy, filter, only } = reading
        const names = { tags: new Map<number, string>() }
        const classes = classesBy(colourBy, scene, names, PALETTE, READING.today)
        const { dress } = dressed(scene, { ...READING, colourBy, filter, only }, classes, PALETTE)
        return { scene, classes, dress, standingOf: READING.standingOf }
      })
      return () =>
        h(twin, {
          ...shown.value,
          selected: selected.value,
          onSelect: (node: SceneNode) => (selected.value = node),
          onTie: (from: SceneNode, to: SceneNode) => tied.push(`${from.name} + ${to.name}`),
        })
    },
  })
  const view = await shownView(testApp().api, Twin)
  return { view, selected, tied, scene, ...stores! }
}
