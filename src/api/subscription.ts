import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { SubscriptionState } from '#contract/calendar'
import { type Feed, FEEDS, feedFileName } from '#domain/calendar/feed'

export interface Subscription {
  state: () => SubscriptionState
  /** Begins, ends or moves to another port, as was chosen. */
  follow: () => Promise<void>
  close: () => void
}

export interface SubscriptionOptions {
  /** False for a host that is over in a moment, as a command is. */
  isHere: boolean
  chosen: () => { isServed: boolean; port: number; secret: string }
  textOf: (feed: Feed) => Promise<string>
  /** Called when the state is another one. */
  changed: () => void
  /** How soon a port that was taken is tried again. */
  retryMs?: number
}

const RETRY_MS = 10_000

/** 256 bits of chance, safe in an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** The address of a feed, for programs on this computer. */
export function feedAddress(
  feed: Feed,
  { port, secret }: { port: number; secret: string },
): string {
  return `http://127.0.0.1:${port}/${secret}/${feedFileName(feed)}`
}

/** Answers calendar programs on this computer that know the secret, and nobody else. */
export function openSubscription(options: SubscriptionOptions): Subscription {
  const { isHere, chosen, textOf, changed, retryMs = RETRY_MS } = options
  let retry: NodeJS.Timeout | undefined
  let server: Server | undefined
  let port = 0
  let state: SubscriptionState = isHere ? 'off' : 'not served here'
  let following = Promise.resolve()
  let isClosed = false

  function set(next: SubscriptionState): void {
    const isOther = next !== state
    state = next
    if (isOther) changed()
  }

  function stop(): void {
    server?.close()
    server?.closeAllConnections()
    server = undefined
    port = 0
  }

  async function followNow(): Promise<void> {
    clearTimeout(retry)
    if (!isHere || isClosed) return
    const { isServed, port: wanted } = chosen()
    if (!isServed || wanted !== port) stop()
    if (!isServed) return set('off')
    if (server) return
    const begun = await listening(wanted, (request, response) =>
      answer(request, response, { ...chosen(), textOf }),
    )
    if (isClosed) return void begun?.close()
    server = begun
    port = begun ? wanted : 0
    set(begun ? 'on' : 'port taken')
    if (!begun) retry = setTimeout(() => void follow(), retryMs).unref()
  }

  function follow(): Promise<void> {
    following = following.then(followNow)
    return following
  }

  return {
    state: () => state,
    follow,
    close() {
      isClosed = true
      clearTimeout(retry)
      stop()
    },
  }
}

/** A server on this computer alone, or nothing if the port is taken. */
function listening(
  port: number,
  answerTo: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<Server | undefined> {
  const server = createServer({ headersTimeout: 5000, connectionsCheckingInterval: 1000 })
  server.on('request', (request, response) => {
    answerTo(request, response).catch(() => response.destroy())
  })
  return new Promise((resolve) => {
    server.on('error', () => resolve(undefined))
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { port, secret, textOf }: { port: number; secret: string; textOf: SubscriptionOptions['textOf'] },
): Promise<void> {
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'")
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
  const { method, headers } = request
  const isOfPage = headers.origin !== undefined || isFromPage(headers['sec-fetch-site'])
  const isOurs = headers.host === `127.0.0.1:${port}` || headers.host === `localhost:${port}`
  if (isOfPage || !isOurs) return end(response, 403)
  if (method !== 'GET' && method !== 'HEAD')
    return end(response.setHeader('Allow', 'GET, HEAD'), 405)
  const feed = feedAsked(request.url ?? '', secret)
  if (!feed) return end(response, 404)

  const body = Buffer.from(await textOf(feed))
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 32)}"`
  response.setHeader('ETag', tag)
  response.setHeader('Cache-Control', 'private, no-cache')
  if (matches(headers['if-none-match'], tag)) return end(response, 304)
  response.writeHead(200, {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Length': body.length,
  })
  response.end(method === 'HEAD' ? undefined : body)
}

/** The feed of a path, if the path holds the secret. */
function feedAsked(path: string, secret: string): Feed | undefined {
  const [, given = '', name, ...rest] = path.split('?')[0]?.split('/') ?? []
  if (!secret || rest.length > 0 || !timingSafeEqual(digestOf(given), digestOf(secret)))
    return undefined
  return FEEDS.find((feed) => feedFileName(feed) === name)
}

function digestOf(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

/** Weakly, as a GET compares. RFC 9110 §13.1.2. */
function matches(header: string | undefined, tag: string): boolean {
  const tags = (header ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  return tags.includes('*') || tags.includes(tag)
}

/**
 * Whether a browser says that a page of somebody else made it ask. A program that is built as one,
 * as Thunderbird is, says `none` or `same-origin`: no page is at our address.
 */
function isFromPage(site: string | string[] | undefined): boolean {
  return site !== undefined && site !== 'none' && site !== 'same-origin'
}

function end(response: ServerResponse, status: number): void {
  if (status !== 304) response.setHeader('Content-Length', 0)
  response.writeHead(status).end()
}
