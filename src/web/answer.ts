import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { onError } from '@orpc/server'
import { RPCHandler } from '@orpc/server/node'
import type { App } from '#app'
import { logBug } from '#host/bugs'
import type { Pages } from '#host/pages'
import { SECURITY_HEADERS } from '#host/policy'
import { isAsked, refusedStatus } from './guard.ts'
import type { Sessions } from './session.ts'

export interface AnswerOptions {
  app: App
  pages: Pages
  sessions: Sessions
  /** Called at each wrong code or token: how long its answer waits, in milliseconds. */
  delayMs: () => number
}

/** Answers one request that came to a port: with a page, a token, or what the app says. */
export function answering({ app, pages, sessions, delayMs }: AnswerOptions) {
  const rpc = new RPCHandler(app.router, { interceptors: [onError(logBug)] })

  return async (request: IncomingMessage, response: ServerResponse, port: number) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value)
    const target = request.url ?? ''
    const refused = refusedStatus(request, port)
    if (refused !== null) return end(response, refused)
    if (!isAsked(target)) return endWithPage(request, response, pages)

    if (target === '/session') {
      const token = sessions.tokenFor(secretIn(request, 'Launch'))
      return token ? end(response, 200, token) : endLate(response, 403)
    }
    if (!sessions.accepts(secretIn(request, 'Bearer'))) return endLate(response, 401)
    const { matched } = await rpc.handle(request, response, {
      prefix: '/api',
      context: app.context,
    })
    if (!matched) end(response, 404)
  }

  async function endLate(response: ServerResponse, status: number) {
    await wait(delayMs())
    end(response, status)
  }
}

/** What the Authorization header carries under this scheme; empty if nothing. */
function secretIn({ headers }: IncomingMessage, scheme: 'Bearer' | 'Launch'): string {
  const [given, secret] = (headers.authorization ?? '').split(' ')
  return given === scheme && secret ? secret : ''
}

function endWithPage(request: IncomingMessage, response: ServerResponse, pages: Pages) {
  const page = pages.get(request.url ?? '')
  if (!page) return end(response, 404)
  response.writeHead(200, {
    'Content-Type': page.contentType,
    'Content-Length': page.bytes.length,
  })
  response.end(request.method === 'HEAD' ? undefined : page.bytes)
}

function end(response: ServerResponse, status: number, body = STATUS_CODES[status]) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(body)
}
