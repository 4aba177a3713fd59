import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import type { Day } from '#domain/day'
import {
  type ColourBy,
  isNarrowing,
  type MapFilter,
  NO_FILTER,
  type RowSort,
  type SizeBy,
} from '#domain/mapReading'

/** What the network is shown as: all three show the same people. */
export const VIEWS = ['map', 'list', 'matrix'] as const
export type View = (typeof VIEWS)[number]

/** The two ways to look at the map. */
export const LOOKS = ['constellations', 'orbits'] as const
export type Look = (typeof LOOKS)[number]

/** How the user reads the map, and its list: stays while they look at something else. */
export const useMapReading = defineStore('mapReading', () => {
  const view = shallowRef<View>('map')
  const look = shallowRef<Look>('constellations')
  const colourBy = shallowRef<ColourBy>('warmth')
  const sizeBy = shallowRef<SizeBy>('closeness')
  const filter = shallowRef<MapFilter>(NO_FILTER)
  /** The class of the legend that alone is looked at. */
  const only = shallowRef<string | null>(null)
  /** The day one looks at; today where it is null. */
  const day = shallowRef<Day | null>(null)
  /** What the list is sorted by, and whether the other way round than is natural. */
  const sort = shallowRef<{ by: RowSort; isReversed: boolean }>({ by: 'name', isReversed: false })
  const isNarrowed = computed(() => isNarrowing(filter.value) || only.value !== null)

  watch(colourBy, () => (only.value = null))

  function narrow(change: Partial<MapFilter>) {
    filter.value = { ...filter.value, ...change }
  }

  function lookAtOnly(key: string) {
    only.value = only.value === key ? null : key
  }

  /** Sorts the list; the other way round if it is sorted by that already. */
  function sortBy(by: RowSort) {
    sort.value = { by, isReversed: sort.value.by === by && !sort.value.isReversed }
  }

  function clear() {
    filter.value = NO_FILTER
    only.value = null
  }

  return {
    view,
    look,
    colourBy,
    sizeBy,
    filter,
    only,
    day,
    sort,
    isNarrowed,
    narrow,
    lookAtOnly,
    sortBy,
    clear,
  }
})
