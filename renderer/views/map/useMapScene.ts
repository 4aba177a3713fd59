import { computed } from 'vue'
import { useTags } from '../../stores/tags.ts'
import { useMapReading } from '../../stores/mapReading.ts'
import { useToday } from '../../composables/useToday.ts'
import { classesBy } from '../../map/classes.ts'
import { orbitsOf } from '../../map/orbits.ts'
import type { Palette } from '../../map/palette.ts'
import type { Standing } from '../../map/reading.ts'
import { type Scene, orbitsScene } from '../../map/scene.ts'
import { drawnBand, type SceneNode } from '../../map/sceneNode.ts'
import { dressed } from '../../map/wardrobe.ts'

/** The map as the user reads it: where everybody is, and how they are drawn. */
export function useMapScene(
  constellations: () => Scene | null,
  standings: () => ReadonlyMap<number, Standing> | null,
  palette: () => Palette,
) {
  const reading = useMapReading()
  const tags = useTags()
  const today = useToday()

  function standingOf({ person }: SceneNode): Standing | null {
    if (!person) return null
    const past = standings()
    const standing = past ? past.get(person.id) : person
    if (!standing) return null
    const { warmth, lastContact, band } = standing
    return { warmth, lastContact, band: drawnBand({ ...person, band }) }
  }

  const scene = computed(() => {
    const there = constellations()
    if (!there || reading.look === 'constellations') return there
    const { places, rings } = orbitsOf(there, standingOf)
    return orbitsScene(there, places, rings)
  })
  const lookDay = computed(() => reading.day ?? today.value)
  const classes = computed(
    () =>
      scene.value &&
      lookDay.value &&
      classesBy(
        reading.colourBy,
        scene.value,
        {
          // Only where they are asked for: tags that are loaded dress nobody anew else.
          get tags() {
            return new Map(tags.list.map(({ id, name }) => [id, name]))
          },
        },
        palette(),
        lookDay.value,
      ),
  )
  const dressing = computed(() => {
    if (!scene.value || !classes.value || !lookDay.value) return null
    const { colourBy, sizeBy, filter, only } = reading
    return dressed(
      scene.value,
      { colourBy, sizeBy, filter, only, today: lookDay.value, standingOf },
      classes.value,
      palette(),
    )
  })

  return { scene, classes, dressing, standingOf }
}
