import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { networkInterfaces } from 'node:os'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import { describe, expect, it } from 'vitest'
import type { contract } from '#contract/contract'
import { rawRequest, rawText } from '../../support/rawRequest.ts'
import { codeIn, exchange, webHost } from '../../support/webHost.ts'

/** The status of a POST with an empty JSON body. */
async function statusOfCall(origin: string, token?: string): Promise<number> {
  const headers = new Headers({ 'Content-Type': 'application/json' })
  if (token !== undefined) headers.set('Authorization', `Bearer ${token}`)
  return (await fetch(`${origin}/api/file/info`, { method: 'POST', headers, body: '{}' })).status
}

/** The app behind an address, asked as a page asks it. */
async function apiOf(origin: string, url: string): Promise<ContractRouterClient<typeof contract>> {
  const token = await (await exchange(origin, codeIn(url))).text()
  const headers = { Authorization: `Bearer ${token}` }
  return createORPCClient(new RPCLink({ url: `${origin}/api`, headers }))
}

describe('a session', () => {
  it('begins with the printed address and lets the app be asked', async () => {
    const { origin, url } = await webHost()
    const api = await apiOf(origin, url)
    expect((await api.file.info()).people).toBe(0)
  })

  it('carries files to the app', async () => {
    const { origin, url } = await webHost()
    const api = await apiOf(origin, url)
    const path = 'single_contact.vcf'
    const file = new File([readFileSync(`tests/samples/vcf/${path}`)], path)
    const preview = await api.imports.preview({ files: [{ path, file }] })
    expect(preview).toMatchObject({ kind: 'preview', people: { added: 1 } })
  })

  it('hears of changes for as long as it listens', async () => {
    const { origin, url } = await webHost()
    const api = await apiOf(origin, url)
    const changes = await api.changes.watch()
    const first = changes.next()
    await api.people.add({ name: 'Zoë' })
    expect(await first).toMatchObject({ value: { subjects: expect.arrayContaining(['people']) } })
    await changes.return?.()
  })

  it('is needed for every question', async () => {
    const { origin } = await webHost()
    expect(await statusOfCall(origin)).toBe(401)
    expect(await statusOfCall(origin, 'wrong')).toBe(401)
  })

  it('ends when its code comes a second time, as from a list of processes', async () => {
    const { origin, launchUrl, warnings } = await webHost()
    const code = codeIn(launchUrl())
    const token = await (await exchange(origin, code)).text()
    expect(await statusOfCall(origin, token)).toBe(200)

    expect((await exchange(origin, code)).status).toBe(403)
    expect(await statusOfCall(origin, token)).toBe(401)
    expect(warnings).toHaveLength(1)
  })

  it('does not begin with a wrong code', async () => {
    const { origin } = await webHost()
    expect((await exchange(origin, 'wrong')).status).toBe(403)
  })

  it('is answered late after ten wrong tries', async () => {
    const { origin } = await webHost()
    for (let tries = 0; tries < 10; tries++) await exchange(origin, 'wrong')
    const startedMs = performance.now()
    expect(await statusOfCall(origin, 'wrong')).toBe(401)
    expect(performance.now() - startedMs).toBeGreaterThan(900)
  })

  it('ends with the host, whose port is free at once', async () => {
    const { origin, close } = await webHost()
    await close()
    await expect(fetch(origin)).rejects.toThrow('fetch failed')
  })
})

describe('the wire', () => {
  it('has no answer for a request without a host', async () => {
    const { port } = await webHost()
    expect((await rawRequest(port, rawText('GET / HTTP/1.1', []))).status).toBe(400)
    expect((await rawRequest(port, rawText('GET / HTTP/1.0', []))).status).toBe(421)
  })

  it('has no answer for two hosts or a target with a host of its own', async () => {
    const { port } = await webHost()
    const host = `Host: 127.0.0.1:${port}`
    const twice = rawText('GET / HTTP/1.1', [host, 'Host: evil.example'])
    expect((await rawRequest(port, twice)).status).toBe(421)
    expect((await rawRequest(port, rawText('GET http://evil/ HTTP/1.1', [host]))).status).toBe(400)
  })

  it.each([
    '/../../etc/passwd',
    '/%2e%2e%2f%2e%2e%2fetc/passwd',
    '/..\\..\\etc\\passwd',
    '//etc/passwd',
    '/etc/passwd?raw??',
    '/index.html%00.js',
    '/test.kithmap/',
  ])('has no page at %s', async (target) => {
    const { port } = await webHost()
    const asked = rawText(`GET ${target} HTTP/1.1`, [`Host: 127.0.0.1:${port}`])
    expect((await rawRequest(port, asked)).status).toBe(404)
  })

  it('has no answer for other methods and protocols', async () => {
    const { port } = await webHost()
    const status = async (line: string, ...headers: string[]) =>
      (await rawRequest(port, rawText(line, [`Host: 127.0.0.1:${port}`, ...headers]))).status
    expect(await status('TRACE / HTTP/1.1')).toBe(405)
    expect(await status('CONNECT evil.example:443 HTTP/1.1')).toBe(405)
    expect(await status('FROBNICATE / HTTP/1.1')).toBe(400)

    const upgrade = `GET /api/changes/watch HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n`
    const webSocket = `${upgrade}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`
    expect((await rawRequest(port, webSocket)).status).toBe(403)
  })

  it('has limits for the size of the headers and the body', async () => {
    const { port } = await webHost()
    const host = `Host: 127.0.0.1:${port}`
    const long = rawText('GET / HTTP/1.1', [host, `X-Long: ${'x'.repeat(17_000)}`])
    expect((await rawRequest(port, long)).status).toBe(431)
    const large = rawText('POST /api/imports/preview HTTP/1.1', [
      host,
      'Content-Type: application/json',
      'Content-Length: 600000000',
    ])
    expect((await rawRequest(port, large)).status).toBe(413)
  })

  it('waits five seconds for slow headers, and no longer', async () => {
    const { port } = await webHost()
    expect((await rawRequest(port, 'GET / HTTP/1.1\r\nX-Slow: ')).status).toBe(408)
  }, 10_000)

  it('answers a preflight of another site with no permission', async () => {
    const { port } = await webHost()
    const preflight = rawText('OPTIONS /api/file/info HTTP/1.1', [
      `Host: 127.0.0.1:${port}`,
      'Origin: http://evil.example',
      'Access-Control-Request-Method: POST',
    ])
    const { status, head } = await rawRequest(port, preflight)
    expect(status).toBe(403)
    expect(head).not.toMatch(/access-control/i)
  })

  it('carries the security headers on every answer', async () => {
    const { origin } = await webHost()
    for (const path of ['/', '/nowhere', '/api/file/info']) {
      const { headers } = await fetch(origin + path, { method: path === '/' ? 'GET' : 'POST' })
      expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin')
      expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin')
      expect(headers.get('Referrer-Policy')).toBe('no-referrer')
      expect(headers.get('Cache-Control')).toBe('no-store')
    }
  })

  it('is not there for other machines', async () => {
    const { port } = await webHost()
    const addresses = Object.values(networkInterfaces())
      .flatMap((network) => network ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
    for (const { address } of addresses) {
      const failure = await new Promise((resolve) => {
        connect(port, address).once('error', resolve).once('connect', resolve)
      })
      expect(failure).toMatchObject({ code: 'ECONNREFUSED' })
    }
  })
})
