import { describe, expect, it } from 'vitest'
import { refusedStatus } from '#web/guard'

const PORT = 4711

/** What the guard says to a request from our own page, changed in these points. */
function statusOf(
  changes: { method?: string; url?: string; headers?: Record<string, string | undefined> } = {},
) {
  const { method = 'GET', url = '/' } = changes
  const headers = { host: '127.0.0.1:4711', ...changes.headers }
  const rawHeaders = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [name, value],
  )
  return refusedStatus({ method, url, headers, rawHeaders }, PORT)
}

const json = { 'content-type': 'application/json', 'content-length': '2' }

describe('refusedStatus', () => {
  it('lets our own pages in, by either name of this machine', () => {
    expect(statusOf()).toBeNull()
    expect(statusOf({ headers: { host: 'localhost:4711' } })).toBeNull()
    expect(statusOf({ method: 'HEAD', url: '/assets/a.js' })).toBeNull()
    expect(statusOf({ method: 'POST', url: '/api/file/info', headers: json })).toBeNull()
  })

  it.each([
    'evil.example:4711',
    '127.0.0.1.nip.io:4711',
    'localhost.:4711',
    '0.0.0.0:4711',
    '2130706433:4711',
    'evil@127.0.0.1:4711',
    '127.0.0.1:4712',
    '127.0.0.1',
    '',
  ])('refuses the host %j, which is another name for this machine', (host) => {
    expect(statusOf({ headers: { host } })).toBe(421)
  })

  it('refuses a request with two hosts, and one with none', () => {
    const rawHeaders = ['Host', '127.0.0.1:4711', 'host', 'evil.example:4711']
    const two = { method: 'GET', url: '/', headers: { host: '127.0.0.1:4711' }, rawHeaders }
    expect(refusedStatus(two, PORT)).toBe(421)
    expect(statusOf({ headers: { host: undefined } })).toBe(421)
  })

  it('refuses a target with a host of its own', () => {
    expect(statusOf({ url: 'http://evil/' })).toBe(400)
  })

  it.each(['http://evil.example', 'null', 'http://127.0.0.1:9999', 'http://localhost:4711'])(
    'refuses a page from %s',
    (origin) => {
      expect(statusOf({ method: 'POST', url: '/api/x', headers: { ...json, origin } })).toBe(403)
      expect(statusOf({ method: 'OPTIONS', url: '/api/x', headers: { origin } })).toBe(403)
    },
  )

  it('lets a link of another page open the start page, and nothing else', () => {
    const link = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    }
    expect(statusOf({ headers: link })).toBeNull()
    expect(statusOf({ url: '/assets/a.js', headers: link })).toBe(403)
    expect(statusOf({ headers: { ...link, 'sec-fetch-dest': 'iframe' } })).toBe(403)
    expect(statusOf({ headers: { ...link, 'sec-fetch-mode': 'no-cors' } })).toBe(403)
    expect(statusOf({ headers: { 'sec-fetch-site': 'same-site' } })).toBe(403)
  })

  it('takes a body only as JSON or as a form with files', () => {
    const withType = (type: string) =>
      statusOf({ method: 'POST', url: '/api/x', headers: { ...json, 'content-type': type } })
    expect(withType('application/json; charset=utf-8')).toBeNull()
    expect(withType('multipart/form-data; boundary=x')).toBeNull()
    expect(withType('text/plain')).toBe(415)
    expect(withType('application/x-www-form-urlencoded')).toBe(415)
  })

  it('takes a body only with a length, and of at most 512 MB', () => {
    const withLength = (length: string | undefined) =>
      statusOf({ method: 'POST', url: '/api/x', headers: { ...json, 'content-length': length } })
    expect(withLength('536870912')).toBeNull()
    expect(withLength('536870913')).toBe(413)
    expect(withLength(undefined)).toBe(411)
  })

  it.each(['TRACE', 'PUT', 'DELETE', 'OPTIONS'])('refuses the method %s', (method) => {
    expect(statusOf({ method })).toBe(405)
    expect(statusOf({ method, url: '/api/x' })).toBe(405)
  })

  it('refuses to change anything by GET', () => {
    expect(statusOf({ url: '/api/history/undo' })).toBe(405)
    expect(statusOf({ url: '/session' })).toBe(405)
  })
})
