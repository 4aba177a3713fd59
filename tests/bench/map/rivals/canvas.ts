import type { Rival } from './rival.ts'

/** A canvas on which nothing is, drawn again whenever the pointer does something. */
export const emptyCanvas: Rival = (element, _graph, drawn) => {
  const canvas = document.createElement('canvas')
  canvas.width = element.clientWidth
  canvas.height = element.clientHeight
  element.append(canvas)
  const ctx = canvas.getContext('2d')
  const ended = new AbortController()
  let asked = 0

  function draw() {
    asked = 0
    if (!ctx) return
    ctx.clearRect(0, 0, canvas.width, canvas.height)
    ctx.fillStyle = '#fbfaf7'
    ctx.fillRect(0, 0, canvas.width, canvas.height)
    drawn()
  }
  function ask() {
    asked ||= requestAnimationFrame(draw)
  }
  for (const event of ['wheel', 'pointermove'])
    element.addEventListener(event, ask, { signal: ended.signal, passive: true })
  ask()

  return {
    close() {
      ended.abort()
      cancelAnimationFrame(asked)
    },
  }
}
