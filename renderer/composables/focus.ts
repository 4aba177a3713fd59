import { nextTick, onBeforeUnmount, onUnmounted, type ShallowRef } from 'vue'

/** Frames to wait for a view that is still on its way. */
const MOST_FRAMES = 30

/** What arrival in a view by keys focuses: its list, else its first line, else its heading. */
const ARRIVALS = ['main [role=grid]', 'main [data-line] button', 'main h1']

/** A line of a list, which its neighbour's focus may come to. */
const LINE = '[data-line]'

/** Focuses what one came to a view for, as soon as it is there. */
export function focusView(framesLeft = MOST_FRAMES): void {
  requestAnimationFrame(() => {
    const target = ARRIVALS.map((selector) => document.querySelector<HTMLElement>(selector)).find(
      Boolean,
    )
    if (target) focusOn(target)
    else if (framesLeft > 0) focusView(framesLeft - 1)
  })
}

/** Focuses the view where what had the focus is gone. */
export function catchFocus(): void {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) focusView()
  })
}

/** Focuses anything, be it text, which takes no focus from Tab. */
export function focusOn(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1
  element.focus()
}

/**
 * Hands the focus on when the element that has it leaves the page: to the next line of the list,
 * the one before, or the heading of its part.
 */
export function useFocusHandover(element: Readonly<ShallowRef<HTMLElement | null>>): void {
  let heirs: HTMLElement[] = []

  onBeforeUnmount(() => {
    if (element.value && hasFocus(element.value)) heirs = heirsOf(element.value)
  })
  onUnmounted(async () => {
    if (heirs.length === 0) return
    await nextTick()
    const heir = heirs.find(({ isConnected }) => isConnected)
    if (heir) focusOn(heir)
    else catchFocus()
  })
}

/** A menu that one opened from an element belongs to it, though it floats elsewhere. */
function hasFocus(element: HTMLElement): boolean {
  return (
    element.contains(document.activeElement) ||
    element.querySelector('[aria-expanded=true][aria-haspopup]') !== null
  )
}

function heirsOf(element: HTMLElement): HTMLElement[] {
  const place = element.closest('main, aside') ?? document.body
  const lines = [...place.querySelectorAll<HTMLElement>(LINE)]
  const at = lines.indexOf(element)
  const neighbours = at < 0 ? [] : [...lines.slice(at + 1), ...lines.slice(0, at).reverse()]
  const buttons = neighbours.map((line) => line.querySelector<HTMLElement>('button'))
  const headings = [
    element.closest('section')?.querySelector<HTMLElement>('h2, h3'),
    place.querySelector<HTMLElement>('h1, h2'),
  ]
  return [...buttons, ...headings].filter((heir) => heir instanceof HTMLElement)
}
