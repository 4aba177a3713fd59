import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import type { Day } from '#domain/day'
import {
  type ColourBy,
  isNarrowing,
  type MapFilter,
  NO_FILTER,
  type SizeBy,
} from '#domain/mapReading'

/** The two ways to look at the map. */
export const LOOKS = ['constellations', 'orbits'] as const
export type Look = (typeof LOOKS)[number]

/** How the user reads the map, and its list: stays while they look at something else. */
export const useMapReading = defineStore('mapReading', () => {
  const look = shallowRef<Look>('constellations')
  const colourBy = shallowRef<ColourBy>('warmth')
  const sizeBy = shallowRef<SizeBy>('closeness')
  const filter = ref<MapFilter>(NO_FILTER)
  /** The class of the legend that alone is looked at. */
  const only = shallowRef<string | null>(null)
  /** The day one looks at; today where it is null. */
  const day = shallowRef<Day | null>(null)
  const isNarrowed = computed(() => isNarrowing(filter.value) || only.value !== null)

  watch(colourBy, () => (only.value = null))

  function narrow(change: Partial<MapFilter>) {
    filter.value = { ...filter.value, ...change }
  }

  function lookAtOnly(key: string) {
    only.value = only.value === key ? null : key
  }

  function clear() {
    filter.value = NO_FILTER
    only.value = null
  }

  return { look, colourBy, sizeBy, filter, only, day, isNarrowed, narrow, lookAtOnly, clear }
})
