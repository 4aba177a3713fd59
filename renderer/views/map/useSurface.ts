import { useEventListener, usePreferredReducedMotion, useResizeObserver } from '@vueuse/core'
import { computed, onBeforeUnmount, onMounted, shallowRef, type ShallowRef, watch } from 'vue'
import type { Band } from '#domain/band'
import type { Scene } from '../../map/scene.ts'
import type { SceneNode } from '../../map/sceneNode.ts'
import { openSurface, type Surface } from '../../map/surface.ts'
import type { Point } from '../../map/spacing.ts'

interface Shown {
  scene: Scene
  /** Whether the scene is laid out from nothing, so that all of it is to be seen. */
  startsOver: boolean
  selected: SceneNode | null
  band: Band | null
}

/** A map in an element, kept to what is to be shown, for as long as the component lives. */
export function useSurface(
  element: Readonly<ShallowRef<HTMLElement | null>>,
  shown: () => Shown,
  clicked: (node: SceneNode | undefined) => void,
) {
  const motion = usePreferredReducedMotion()
  const moves = computed(() => motion.value !== 'reduce')
  const hovered = shallowRef<SceneNode | null>(null)
  /** Where the hovered one is, in pixels. */
  const hoveredAt = shallowRef<Point>({ x: 0, y: 0 })
  /** Whether anything is to be seen yet. */
  const isDrawn = shallowRef(false)
  let surface: Surface | undefined

  onMounted(() => {
    if (!element.value) return
    surface = openSurface(element.value, { clicked, drawn })
    surface.show(shown().scene)
    surface.fit(false)
    shine()
  })
  onBeforeUnmount(() => surface?.destroy())

  watch(
    () => shown().scene,
    (scene) => {
      hovered.value = null
      surface?.show(scene, { slides: moves.value, fits: shown().startsOver })
    },
  )
  watch([hovered, () => shown().selected, () => shown().band], shine)
  useResizeObserver(element, () => surface?.resize())
  useEventListener(matchMedia('(prefers-color-scheme: dark)'), 'change', () => surface?.recolour())
  const themed = new MutationObserver(() => surface?.recolour())
  themed.observe(document.documentElement, { attributeFilter: ['class'] })
  onBeforeUnmount(() => themed.disconnect())

  function shine() {
    const { selected, band } = shown()
    surface?.shine({ hovered: hovered.value, selected, band })
  }

  function drawn() {
    isDrawn.value = true
    follow()
  }

  function follow() {
    if (hovered.value && surface) hoveredAt.value = surface.pointOf(hovered.value)
  }

  /** To be told of every move of a pointer, and with nothing when it leaves. */
  function hover(point: Point | null) {
    const node = (point && surface?.nodeAt(point)) ?? null
    if (node === hovered.value) return
    hovered.value = node
    follow()
  }

  return {
    hovered,
    hoveredAt,
    isDrawn,
    hover,
    fit: () => surface?.fit(moves.value),
    zoomBy: (factor: number) => surface?.zoomBy(factor, moves.value),
    focus: (node: SceneNode) => surface?.focus(node, moves.value),
    reveal: (node: SceneNode, coveredPx = 0) => surface?.reveal(node, moves.value, coveredPx),
    middle: () => surface?.middle() ?? { x: 0, y: 0 },
  }
}
