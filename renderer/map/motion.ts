import { isSameView, type View } from './view.ts'

/** After this rest a view counts as still. */
const REST_MS = 160

export interface Motion {
  /** Whether the view is being moved, by whatever it may be; to be asked once in a frame. */
  isMoving: (view: View) => boolean
  end: () => void
}

/** @param rested is called once the view has come to rest */
export function createMotion(rested: () => void): Motion {
  let last: View | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function rest() {
    timer = undefined
    rested()
  }

  return {
    isMoving(view) {
      if (last && !isSameView(last, view)) {
        clearTimeout(timer)
        timer = setTimeout(rest, REST_MS)
      }
      last = view
      return timer !== undefined
    },
    end: () => clearTimeout(timer),
  }
}
