import type { Network } from 'vis-network/esnext'

/** After this rest the view counts as still. */
const REST_MS = 160

export interface Motion {
  isMoving: () => boolean
  /** To be called when the view is moved by something other than a drag. */
  go: () => void
  end: () => void
}

/**
 * Whether a view is being moved.
 *
 * @param rested is called once it has come to rest
 */
export function createMotion(network: Network, rested: () => void): Motion {
  let isDragged = false
  let timer: ReturnType<typeof setTimeout> | undefined

  function rest() {
    timer = undefined
    rested()
  }

  network.on('dragStart', () => (isDragged = true))
  network.on('dragEnd', () => {
    isDragged = false
    rested()
  })

  return {
    isMoving: () => isDragged || timer !== undefined,
    go() {
      clearTimeout(timer)
      timer = setTimeout(rest, REST_MS)
    },
    end: () => clearTimeout(timer),
  }
}
