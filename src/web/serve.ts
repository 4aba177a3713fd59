import { createServer, type Server } from 'node:http'
import type { App } from '#app'
import { logBug } from '#host/bugs'
import { readPages } from '#host/pages'
import { answering } from './answer.ts'
import { CODE_LIFE_MS, openSessions } from './session.ts'
import { wrongTries } from './wrongTries.ts'

export interface ServeOptions {
  /** The folder of the built pages. */
  pages: string
  /** 0, the default, takes a free one. */
  port?: number
  /** Is told, in a sentence, what the user should know. */
  warn?: (text: string) => void
}

/** The web host while it runs. */
export interface WebHost {
  /** An address to print: opens one session, whenever it is first used. */
  url: string
  origin: string
  /** Another address, good for one session within 30 seconds: for a browser that is opened now. */
  launchUrl: () => string
  /** Another address to print, like `url`. */
  printedUrl: () => string
  /** Ends all sessions and frees the port; the app stays open. */
  close: () => Promise<void>
}

/**
 * Serves the pages and the app to browsers on this machine, and to nobody else.
 *
 * @throws {Error} with code `EADDRINUSE` if the port is taken
 */
export async function serve(app: App, options: ServeOptions): Promise<WebHost> {
  const { pages, port: wantedPort = 0, warn = console.error } = options
  const nowMs = () => performance.now()
  const sessions = openSessions(nowMs, warn)
  const answer = answering({
    app,
    pages: readPages(pages),
    sessions,
    delayMs: wrongTries(nowMs),
  })

  const server = createServer({ headersTimeout: 5000, connectionsCheckingInterval: 1000 })
  const port = await listeningPort(server, wantedPort)
  server.on('request', (request, response) => {
    answer(request, response, port).catch((error: unknown) => {
      logBug(error)
      response.destroy()
    })
  })
  // Nothing here speaks another protocol than HTTP.
  server.on('upgrade', (_request, socket) => socket.end('HTTP/1.1 403 Forbidden\r\n\r\n'))
  server.on('connect', (_request, socket) => socket.end('HTTP/1.1 405 Method Not Allowed\r\n\r\n'))

  const origin = `http://127.0.0.1:${port}`
  const addressFor = (lifeMs: number) => `${origin}/#code=${sessions.newCode(lifeMs)}`
  return {
    url: addressFor(Infinity),
    origin,
    launchUrl: () => addressFor(CODE_LIFE_MS),
    printedUrl: () => addressFor(Infinity),
    close: () =>
      new Promise((closed) => {
        sessions.end()
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

function listeningPort(server: Server, wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address()
      if (typeof address === 'object' && address) resolve(address.port)
      else reject(new Error(`no port to listen on: ${address}`))
    })
  })
}
