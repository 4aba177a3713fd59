import type { IncomingMessage } from 'node:http'

/** The head of a request, as it came. */
export type Head = Pick<IncomingMessage, 'method' | 'url' | 'headers' | 'rawHeaders'>

/** Largest body, in bytes: an export with its photos and attachments. */
const MAX_BODY_BYTES = 512 * 1024 * 1024

/**
 * Whether a request may be looked at, judged by its head alone.
 *
 * Keeps out pages of other sites (Origin, Sec-Fetch), of other ports of this machine, and of
 * names that were made to point here (Host); says nothing about who asks, which the token does.
 *
 * @param port the port this host listens on
 * @returns the HTTP status of the refusal, or null
 */
export function refusedStatus(head: Head, port: number): number | null {
  const { method, url: target = '', headers } = head
  const host = headers.host ?? ''
  // Node keeps the first of two Host headers; a browser sends one.
  if (headersNamed(head, 'host') !== 1 || !isOurHost(host, port)) return 421
  if (!target.startsWith('/')) return 400
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) return 403
  if (!isOurFetch(head)) return 403

  if (!isAsked(target)) return method === 'GET' || method === 'HEAD' ? null : 405
  if (method !== 'POST') return 405
  return refusedBody(head)
}

/** Whether the target is answered by the app, and not by a page. */
export function isAsked(target: string): boolean {
  return target === '/session' || target.startsWith('/api/')
}

function isOurHost(host: string, port: number): boolean {
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`
}

function headersNamed({ rawHeaders }: Head, name: string): number {
  return rawHeaders.filter((text, at) => at % 2 === 0 && text.toLowerCase() === name).length
}

/** Links of other pages may open the start page in a tab, and nothing else. */
function isOurFetch({ method, url, headers }: Head): boolean {
  const site = headers['sec-fetch-site']
  if (site === undefined || site === 'same-origin' || site === 'none') return true
  return (
    method === 'GET' &&
    url === '/' &&
    headers['sec-fetch-mode'] === 'navigate' &&
    headers['sec-fetch-dest'] === 'document'
  )
}

function refusedBody({ url, headers }: Head): number | null {
  const length = headers['content-length']
  // Without a length, the limit could only be noticed after reading.
  if (length === undefined || headers['transfer-encoding'] !== undefined) return 411
  if (Number(length) > (url === '/session' ? 0 : MAX_BODY_BYTES)) return 413
  if (length === '0') return null

  const [type] = (headers['content-type'] ?? '').split(';')
  return type === 'application/json' || type === 'multipart/form-data' ? null : 415
}
