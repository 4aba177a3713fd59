import type { Page } from 'playwright-core'

/**
 * The path of the file behind a page, as the core says it on a port that the page opens.
 *
 * Speaks the words of the wire itself, since the page keeps its own client to itself.
 */
export function openedPath(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = ({ data }) => resolve(JSON.parse(data).p.b.json.path)
        window.postMessage('kithmap:connect', location.origin, [port2])
        port1.postMessage(JSON.stringify({ i: '1', p: { u: '/file/info', b: {} } }))
      }),
  )
}
