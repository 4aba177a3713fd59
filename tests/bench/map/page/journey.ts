import { framesOf, framesOfRest, watchLongTasks } from './frames.ts'
import { emptyGround } from './ground.ts'
import { middleOfMap, type Point, point, turnWheel } from './pointer.ts'

export interface JourneyPlan {
  /** How far the wheel turns in one event, so that this map comes nearer by a tenth. */
  wheelPx: number
  /** Turns of the wheel between the farthest and the nearest scale. */
  turns: number
  /** After which the journey is broken off. */
  mostMs: number
}

const LEGS = ['pan far', 'zoom in', 'pan middle', 'zoom nearer', 'pan near', 'zoom back'] as const

export interface JourneyRecord {
  /** For each leg, how long its frames took. */
  legs: { name: (typeof LEGS)[number]; frameMs: number[] }[]
  /** The same for the half second after the last leg. */
  restFrameMs: number[]
  /** Tasks above 50 ms, from the first leg to the end of the rest. */
  longTaskMs: number[]
  isWhole: boolean
}

/** A pan goes along the sides of a square, as many steps a side. */
const PAN = { steps: 16, px: 16 } as const
const REST_MS = 500

/** Pan far out, zoom in, pan, zoom, pan near, and back; a step a frame. */
export async function journey(plan: JourneyPlan): Promise<JourneyRecord> {
  const tasks = watchLongTasks()
  const untilMs = performance.now() + plan.mostMs
  const half = Math.floor(plan.turns / 2)
  const turns: Partial<Record<(typeof LEGS)[number], number>> = {
    'zoom in': half,
    'zoom nearer': plan.turns - half,
    'zoom back': -plan.turns,
  }

  const legs: JourneyRecord['legs'] = []
  for (const name of LEGS) {
    const turned = turns[name]
    const steps =
      turned === undefined ? panning(await emptyGround()) : zooming(turned, plan.wheelPx)
    const frameMs = await framesOf(steps, untilMs)
    legs.push({ name, frameMs })
    if (frameMs.length < steps.length) break
  }
  const isWhole = legs.length === LEGS.length && performance.now() <= untilMs
  if (!isWhole) point('up', middleOfMap())

  const restFrameMs = await framesOfRest(REST_MS)
  return { legs, restFrameMs, longTaskMs: tasks(), isWhole }
}

/** Comes nearer by as many turns of the wheel; below 0, goes away. */
export async function zoom(turns: number, wheelPx: number): Promise<void> {
  await framesOf(zooming(turns, wheelPx))
  await framesOfRest(REST_MS)
}

function zooming(turns: number, wheelPx: number): (() => void)[] {
  const middle = middleOfMap()
  const deltaPx = turns > 0 ? -wheelPx : wheelPx
  return Array.from({ length: Math.abs(turns) }, () => () => turnWheel(middle, deltaPx))
}

function panning(start: Point): (() => void)[] {
  const at = { ...start }
  const side = (dx: number, dy: number) =>
    Array.from({ length: PAN.steps }, () => () => {
      at.x += dx * PAN.px
      at.y += dy * PAN.px
      point('move', at, true)
    })
  return [
    () => point('down', at, true),
    ...side(1, 0),
    ...side(0, 1),
    ...side(-1, 0),
    ...side(0, -1),
    () => point('up', at),
  ]
}
