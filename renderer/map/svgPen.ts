import type { Pen } from './pen.ts'
import type { Point } from './spacing.ts'

/** What of a pen is saved and restored, as a canvas names it. */
type Style = Pick<
  Pen,
  | 'fillStyle'
  | 'font'
  | 'globalAlpha'
  | 'lineCap'
  | 'lineJoin'
  | 'lineWidth'
  | 'strokeStyle'
  | 'textAlign'
  | 'textBaseline'
>

const START: Style = {
  fillStyle: '#000',
  font: '10px sans-serif',
  globalAlpha: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  lineWidth: 1,
  strokeStyle: '#000',
  textAlign: 'start',
  // Everything on the map is written around its middle, so that this one is not looked at.
  textBaseline: 'middle',
}

/** Where a pen is; the scale is the same across and down. */
interface Frame extends Point {
  scale: number
  dash: readonly number[]
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
  const saved: { style: Style; frame: Frame }[] = []
  let frame: Frame = { x: 0, y: 0, scale: 1, dash: [] }
  let path = ''

  const at = (x: number, y: number): Point => ({
    x: x * frame.scale + frame.x,
    y: y * frame.scale + frame.y,
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
    return pen.globalAlpha < 1 ? { opacity: short(pen.globalAlpha) } : {}
  }

  function strokeStyle() {
    const dash = frame.dash.map((length) => short(length * frame.scale)).join(' ')
    return {
      stroke: String(pen.strokeStyle),
      'stroke-width': short(pen.lineWidth * frame.scale),
      ...(pen.lineCap === 'butt' ? {} : { 'stroke-linecap': pen.lineCap }),
      ...(pen.lineJoin === 'miter' ? {} : { 'stroke-linejoin': pen.lineJoin }),
      ...(dash ? { 'stroke-dasharray': dash } : {}),
      ...opacity(),
    }
  }

  function writeText(text: string, x: number, y: number, style: Record<string, string | number>) {
    const [, weight = '400', size = '10', family = 'sans-serif'] =
      /^(\d+)?\s*([\d.]+)px (.*)$/.exec(pen.font) ?? []
    const there = at(x, y)
    write(
      'text',
      {
        x: short(there.x),
        y: short(there.y),
        'font-family': family,
        'font-size': short(Number(size) * frame.scale),
        'font-weight': weight,
        'text-anchor': ANCHOR[pen.textAlign] ?? 'start',
        'dominant-baseline': 'central',
        ...style,
      },
      text,
    )
  }

  const pen: Pen = {
    ...START,
    save: () => void saved.push({ style: styleOf(pen), frame: { ...frame } }),
    restore() {
      const last = saved.pop()
      if (!last) return
      frame = last.frame
      Object.assign(pen, last.style)
    },
    translate(x, y) {
      const there = at(x, y)
      frame.x = there.x
      frame.y = there.y
    },
    scale(factor) {
      frame.scale *= factor
    },
    setLineDash(lengths) {
      frame.dash = [...lengths]
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
      const r = short(radius * frame.scale)
      const on = (angle: number) =>
        point(x + radius * Math.cos(angle), y + radius * Math.sin(angle))
      const middle = (from + to) / 2
      const isLarge = to - from > 2 * Math.PI - 1e-6 ? 0 : Number(to - from > Math.PI * 1.999)
      // Two halves: one arc from a point to itself would be none.
      path += `M${on(from)}A${r} ${r} 0 ${isLarge} 1 ${on(middle)}A${r} ${r} 0 ${isLarge} 1 ${on(to)}`
    },
    roundRect(x, y, width, height, radius) {
      const round = Math.min(Number(radius), width / 2, height / 2)
      const r = short(round * frame.scale)
      const corner = (toX: number, toY: number) => `A${r} ${r} 0 0 1 ${point(toX, toY)}`
      const [right, bottom] = [x + width, y + height]
      path += `M${point(x + round, y)}L${point(right - round, y)}${corner(right, y + round)}`
      path += `L${point(right, bottom - round)}${corner(right - round, bottom)}`
      path += `L${point(x + round, bottom)}${corner(x, bottom - round)}`
      path += `L${point(x, y + round)}${corner(x + round, y)}Z`
    },
    clip() {},
    drawImage() {},
    fill: () => write('path', { d: path, fill: String(pen.fillStyle), ...opacity() }),
    stroke: () => write('path', { d: path, fill: 'none', ...strokeStyle() }),
    fillRect(x, y, width, height) {
      const there = at(x, y)
      write('rect', {
        x: short(there.x),
        y: short(there.y),
        width: short(width * frame.scale),
        height: short(height * frame.scale),
        fill: String(pen.fillStyle),
        ...opacity(),
      })
    },
    fillText: (text, x, y) => writeText(text, x, y, { fill: String(pen.fillStyle), ...opacity() }),
    strokeText: (text, x, y) => writeText(text, x, y, { fill: 'none', ...strokeStyle() }),
  }

  return {
    pen,
    text: () =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">\n${parts.join('\n')}\n</svg>\n`,
  }
}

function styleOf(pen: Pen): Style {
  const { fillStyle, font, globalAlpha, lineCap, lineJoin, lineWidth } = pen
  const { strokeStyle, textAlign, textBaseline } = pen
  return {
    fillStyle,
    font,
    globalAlpha,
    lineCap,
    lineJoin,
    lineWidth,
    strokeStyle,
    textAlign,
    textBaseline,
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
