import { framesOf, framesOfRest, watchLongTasks } from './frames.ts'
import { peopleSeen, somebodyAround } from './ground.ts'
import { journey, zoom } from './journey.ts'
import { WORK_BEGINS, WORK_ENDS } from './marks.ts'
import { leaveMap, openAndLeave, openMap, untilDrawn } from './opening.ts'
import { click, type Point, point } from './pointer.ts'

/** Frames after which everything that one event sets off has been done. */
const FRAMES_AFTER = 4

/** What runs inside a page with a map, whoever made it, to use it as a user would. */
const driver = {
  openMap,
  untilDrawn,
  leaveMap,
  openAndLeave,
  journey,
  zoom,
  peopleSeen,
  somebodyAround,

  /** Moves the pointer from person to person, and waits each time until nothing follows. */
  async moveFromOneToAnother(people: readonly Point[], mostMs: number): Promise<void> {
    const untilMs = performance.now() + mostMs
    for (const at of people) {
      if (performance.now() > untilMs) break
      await framesOf([markedWork(() => point('move', at)), ...nothing(FRAMES_AFTER)])
      performance.mark(WORK_ENDS)
    }
  },

  /** Clicks, and waits until a panel could have come; the longest frame of that. */
  async clickOn(at: Point): Promise<number> {
    const frameMs = await framesOf([markedWork(() => click(at))])
    frameMs.push(...(await framesOfRest(400)))
    performance.mark(WORK_ENDS)
    return Math.max(...frameMs)
  },

  /** Collects long tasks from now on. */
  watchLongTasks() {
    window.longTasks = watchLongTasks()
  },

  /** In milliseconds, each. */
  longTasks(): number[] {
    return window.longTasks?.() ?? []
  },
}

function markedWork(work: () => void) {
  return () => {
    performance.mark(WORK_BEGINS)
    work()
  }
}

function nothing(times: number) {
  return Array.from({ length: times }, () => () => {})
}

declare global {
  interface Window {
    driver: typeof driver
    longTasks?: () => number[]
  }
}

window.driver = driver
