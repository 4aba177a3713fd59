import { nextTick, onBeforeUnmount, onUnmounted, type ShallowRef } from 'vue'

/** What arrival in a view by keys focuses: its list, else its first line. */
const LIST = 'main [role=grid]:not([aria-busy=true]), main [data-line] button'

/** A list that says that its rows are on their way: keys pressed now would find nothing in it. */
const COMING_LIST = 'main [aria-busy=true]'

/** Frames to wait for a list before the heading gets the focus: one to come at all, one on its way. */
const MOST_FRAMES = { forNone: 20, forComing: 600 } as const

/** The field that narrows what a view shows. */
const FILTER = 'main [role=search] input, main input[type=search], main input[role=combobox]'

/** A line of a list, which its neighbour's focus may come to. */
const LINE = '[data-line]'

/** Focuses what one came to a view for as soon as it is there, unless the user goes on before. */
export function focusView(): void {
  const before = document.activeElement

  function tryFocus(frame: number) {
    const isStill = document.activeElement === before || document.activeElement === document.body
    if (!isStill) return
    const isComing = document.querySelector(COMING_LIST) !== null
    const isOver = frame >= (isComing ? MOST_FRAMES.forComing : MOST_FRAMES.forNone)
    const heading = isOver ? document.querySelector<HTMLElement>('main h1') : null
    const target = document.querySelector<HTMLElement>(LIST) ?? heading
    if (target) focusOn(target)
    else if (!isOver) requestAnimationFrame(() => tryFocus(frame + 1))
  }
  requestAnimationFrame(() => tryFocus(0))
}

/** Focuses the field that narrows what the view shows; false where there is none. */
export function focusFilter(): boolean {
  const filter = document.querySelector<HTMLElement>(FILTER)
  filter?.focus()
  return filter !== null
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
