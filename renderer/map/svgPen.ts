import type { Pen } from './pen.ts'
import type { Point } from './spacing.ts'

/** What of a pen is saved and restored; the scale is the same across and down. */
interface State {
  scale: number
  x: number
  y: number
  fill: string
  stroke: string
  width: number
  alpha: number
  dash: readonly number[]
  font: string
  align: CanvasTextAlign
  cap: CanvasLineCap
  join: CanvasLineJoin
}

const START: State = {
  scale: 1,
  x: 0,
  y: 0,
  fill: '#000',
  stroke: '#000',
  width: 1,
  alpha: 1,
  dash: [],
  font: '10px sans-serif',
  align: 'start',
  cap: 'butt',
  join: 'miter',
}

const ANCHOR: Readonly<Record<string, string>> = { center: 'middle', end: 'end', right: 'end' }

/** A pen that writes SVG instead of drawing. Pictures in pixels are left out: it has none of its own. */
export interface SvgPen {
  pen: Pen
  /** The drawing so far, as a file. */
  text: () => string
}

/** @param width of the drawing, in pixels, as `height` */
export function createSvgPen(width: number, height: number): SvgPen {
  const parts: string[] = []
  const saved: State[] = []
  let state = { ...START }
  let path = ''

  const at = (x: number, y: number): Point => ({
    x: x * state.scale + state.x,
    y: y * state.scale + state.y,
  })
  const point = (x: number, y: number) => {
    const there = at(x, y)
    return `${short(there.x)} ${short(there.y)}`
  }

  function write(
    element: string,
    attributes: Readonly<Record<string, string | number>>,
    text = '',
  ) {
    const written = Object.entries(attributes).map(
      ([name, value]) => ` ${name}="${escaped(value)}"`,
    )
    parts.push(`<${element}${written.join('')}${text ? `>${escaped(text)}</${element}>` : '/>'}`)
  }

  function opacity(): Record<string, number> {
    return state.alpha < 1 ? { opacity: short(state.alpha) } : {}
  }

  function strokeStyle() {
    const dash = state.dash.map((length) => short(length * state.scale)).join(' ')
    return {
      stroke: state.stroke,
      'stroke-width': short(state.width * state.scale),
      ...(state.cap === 'butt' ? {} : { 'stroke-linecap': state.cap }),
      ...(state.join === 'miter' ? {} : { 'stroke-linejoin': state.join }),
      ...(dash ? { 'stroke-dasharray': dash } : {}),
      ...opacity(),
    }
  }

  function writeText(text: string, x: number, y: number, style: Record<string, string | number>) {
    const [, weight = '400', size = '10', family = 'sans-serif'] =
      /^(\d+)?\s*([\d.]+)px (.*)$/.exec(state.font) ?? []
    const there = at(x, y)
    write(
      'text',
      {
        x: short(there.x),
        y: short(there.y),
        'font-family': family,
        'font-size': short(Number(size) * state.scale),
        'font-weight': weight,
        'text-anchor': ANCHOR[state.align] ?? 'start',
        'dominant-baseline': 'central',
        ...style,
      },
      text,
    )
  }

  const pen: Pen = {
    get fillStyle() {
      return state.fill
    },
    set fillStyle(value) {
      state.fill = String(value)
    },
    get strokeStyle() {
      return state.stroke
    },
    set strokeStyle(value) {
      state.stroke = String(value)
    },
    get lineWidth() {
      return state.width
    },
    set lineWidth(value) {
      state.width = value
    },
    get globalAlpha() {
      return state.alpha
    },
    set globalAlpha(value) {
      state.alpha = value
    },
    get font() {
      return state.font
    },
    set font(value) {
      state.font = value
    },
    get textAlign() {
      return state.align
    },
    set textAlign(value) {
      state.align = value
    },
    // Everything on the map is written around its middle.
    textBaseline: 'middle',
    get lineCap() {
      return state.cap
    },
    set lineCap(value) {
      state.cap = value
    },
    get lineJoin() {
      return state.join
    },
    set lineJoin(value) {
      state.join = value
    },
    save: () => void saved.push({ ...state }),
    restore() {
      state = saved.pop() ?? state
    },
    translate(x, y) {
      const there = at(x, y)
      state.x = there.x
      state.y = there.y
    },
    scale(factor) {
      state.scale *= factor
    },
    setLineDash(lengths) {
      state.dash = [...lengths]
    },
    beginPath() {
      path = ''
    },
    closePath() {
      path += 'Z'
    },
    moveTo(x, y) {
      path += `M${point(x, y)}`
    },
    lineTo(x, y) {
      path += `${path ? 'L' : 'M'}${point(x, y)}`
    },
    arc(x, y, radius, from, to) {
      const r = short(radius * state.scale)
      const on = (angle: number) =>
        point(x + radius * Math.cos(angle), y + radius * Math.sin(angle))
      const middle = (from + to) / 2
      const isLarge = to - from > 2 * Math.PI - 1e-6 ? 0 : Number(to - from > Math.PI * 1.999)
      // Two halves: one arc from a point to itself would be none.
      path += `M${on(from)}A${r} ${r} 0 ${isLarge} 1 ${on(middle)}A${r} ${r} 0 ${isLarge} 1 ${on(to)}`
    },
    roundRect(x, y, width, height, radius) {
      const round = Math.min(Number(radius), width / 2, height / 2)
      const r = short(round * state.scale)
      const corner = (toX: number, toY: number) => `A${r} ${r} 0 0 1 ${point(toX, toY)}`
      const [right, bottom] = [x + width, y + height]
      path += `M${point(x + round, y)}L${point(right - round, y)}${corner(right, y + round)}`
      path += `L${point(right, bottom - round)}${corner(right - round, bottom)}`
      path += `L${point(x + round, bottom)}${corner(x, bottom - round)}`
      path += `L${point(x, y + round)}${corner(x + round, y)}Z`
    },
    clip() {},
    drawImage() {},
    fill: () => write('path', { d: path, fill: state.fill, ...opacity() }),
    stroke: () => write('path', { d: path, fill: 'none', ...strokeStyle() }),
    fillRect(x, y, width, height) {
      const there = at(x, y)
      write('rect', {
        x: short(there.x),
        y: short(there.y),
        width: short(width * state.scale),
        height: short(height * state.scale),
        fill: state.fill,
        ...opacity(),
      })
    },
    fillText: (text, x, y) => writeText(text, x, y, { fill: state.fill, ...opacity() }),
    strokeText: (text, x, y) => writeText(text, x, y, { fill: 'none', ...strokeStyle() }),
  }

  return {
    pen,
    text: () =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">\n${parts.join('\n')}\n</svg>\n`,
  }
}

/** To hundredths of a pixel, which nobody sees. */
function short(value: number): number {
  return Math.round(value * 100) / 100
}

function escaped(value: string | number): string {
  return String(value)
    .replace(CONTROLS, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
}

/** What XML 1.0 cannot hold, in any spelling (§2.2). */
const CONTROLS = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
