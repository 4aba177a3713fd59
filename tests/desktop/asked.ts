import type { Page } from 'playwright-core'

/**
 * What the core answers on a port that the page opens.
 *
 * Speaks the words of the wire itself, since the page keeps its own client to itself.
 */
export function asked<Answer>(page: Page, procedure: string, input?: object): Promise<Answer> {
  return page.evaluate(
    ({ procedure, input }) =>
      new Promise<Answer>((resolve) => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = ({ data }) => resolve(JSON.parse(data).p.b.json)
        window.postMessage('kithmap:connect', location.origin, [port2])
        port1.postMessage(
          JSON.stringify({ i: '1', p: { u: procedure, b: input ? { json: input } : {} } }),
        )
      }),
    { procedure, input },
  )
}
