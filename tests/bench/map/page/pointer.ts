export interface Point {
  x: number
  y: number
}

const PRIMARY = { pointerId: 1, pointerType: 'mouse', isPrimary: true } as const
const EVENTS = {
  move: ['pointermove', 'mousemove'],
  down: ['pointerdown', 'mousedown'],
  up: ['pointerup', 'mouseup'],
} as const

/** The map of the page. */
export function mapElement(): HTMLElement {
  const found = document.querySelector<HTMLElement>('[role=application][aria-roledescription=map]')
  if (!found) throw new Error('there is no map on the page')
  return found
}

export function middleOfMap(): Point {
  const { left, top, width, height } = mapElement().getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

/** What a browser sends for a mouse, to whatever is under it: each map listens to another part. */
export function point(kind: keyof typeof EVENTS, at: Point, isPressed = false): void {
  const target = under(at)
  const init = {
    ...common(at),
    button: 0,
    buttons: isPressed ? 1 : 0,
    detail: kind === 'move' ? 0 : 1,
  }
  const [pointer, mouse] = EVENTS[kind]
  target.dispatchEvent(new PointerEvent(pointer, { ...init, ...PRIMARY, detail: 0 }))
  target.dispatchEvent(new MouseEvent(mouse, init))
}

export function click(at: Point): void {
  point('down', at, true)
  point('up', at)
  under(at).dispatchEvent(
    new PointerEvent('click', { ...common(at), ...PRIMARY, button: 0, detail: 1 }),
  )
}

/** @param deltaPx below 0 comes nearer */
export function turnWheel(at: Point, deltaPx: number): void {
  under(at).dispatchEvent(new WheelEvent('wheel', { ...common(at), deltaY: deltaPx, deltaMode: 0 }))
}

function under({ x, y }: Point): Element {
  return document.elementFromPoint(x, y) ?? document.body
}

function common({ x, y }: Point) {
  return {
    bubbles: true,
    cancelable: true,
    composed: true,
    view: window,
    clientX: x,
    clientY: y,
    screenX: x,
    screenY: y,
  }
}
