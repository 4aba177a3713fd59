import { usePreferredReducedMotion, useResizeObserver } from '@vueuse/core'
import { computed, onBeforeUnmount, onMounted, shallowRef, type ShallowRef, watch } from 'vue'
import type { Dress } from '../../map/dress.ts'
import type { Light } from '../../map/light.ts'
import type { Palette } from '../../map/palette.ts'
import type { Scene } from '../../map/scene.ts'
import type { SceneNode } from '../../map/sceneNode.ts'
import type { Point } from '../../map/spacing.ts'
import { openSurface, type Surface, type SurfaceEars } from '../../map/surface.ts'

interface Shown {
  scene: Scene
  dress: Dress
  palette: Palette
  /** Whether the scene is laid out from nothing, so that all of it is to be seen. */
  startsOver: boolean
  light: Omit<Light, 'hovered'>
}

/** A map in an element, kept to what is to be shown, for as long as the component lives. */
export function useSurface(
  element: Readonly<ShallowRef<HTMLElement | null>>,
  shown: () => Shown,
  ears: Omit<SurfaceEars, 'drawn'>,
) {
  const motion = usePreferredReducedMotion()
  const moves = computed(() => motion.value !== 'reduce')
  const hovered = shallowRef<SceneNode | null>(null)
  /** Where the hovered one is, in pixels. */
  const hoveredAt = shallowRef<Point>({ x: 0, y: 0 })
  /** Whether anything is to be seen yet, and whether all of it is. */
  const isDrawn = shallowRef(false)
  const isComplete = shallowRef(false)
  let surface: Surface | undefined

  onMounted(() => {
    if (!element.value) return
    const { scene, dress, palette } = shown()
    surface = openSurface(element.value, palette, { ...ears, drawn })
    surface.fade(moves.value)
    surface.show(scene, dress)
    surface.fit(false)
    shine()
  })
  onBeforeUnmount(() => surface?.destroy())

  watch(
    () => [shown().scene, shown().dress] as const,
    ([scene, dress], [before]) => {
      if (scene === before) surface?.dress(dress)
      else {
        hovered.value = null
        surface?.show(scene, dress, { slides: moves.value, fits: fits(scene, before) })
      }
    },
  )
  watch([hovered, () => shown().light], shine)
  watch(moves, (fades) => surface?.fade(fades))
  watch(
    () => shown().palette,
    (palette) => surface?.recolour(palette),
  )
  useResizeObserver(element, () => surface?.resize())

  /** From one way to look to the other, all of it is to be seen again. */
  function fits(scene: Scene, before: Scene): boolean {
    return shown().startsOver || scene.rings.length > 0 !== before.rings.length > 0
  }

  function shine() {
    surface?.shine({ ...shown().light, hovered: hovered.value })
  }

  function drawn(isAll: boolean) {
    isDrawn.value = true
    isComplete.value = isAll
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
    isComplete,
    hover,
    fit: () => surface?.fit(moves.value),
    zoomBy: (factor: number) => surface?.zoomBy(factor, moves.value),
    focus: (node: SceneNode) => surface?.focus(node, moves.value),
    frameWay: (nodes: readonly SceneNode[], coveredLeftPx: number) =>
      surface?.frameWay(nodes, moves.value, coveredLeftPx),
    reveal: (node: SceneNode, coveredPx = 0) => surface?.reveal(node, moves.value, coveredPx),
    middle: () => surface?.middle() ?? { x: 0, y: 0 },
    view: () => surface?.view(),
  }
}
