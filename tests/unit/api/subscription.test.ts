import { describe, expect, it } from 'vitest'
import { Day } from '#domain/day'
import { subscribed } from '../../support/subscribed.ts'

describe('a subscription', () => {
  it('is the calendar, at the level chosen for it', async () => {
    const { api, address, ask } = await subscribed()
    const { pathname } = await address()
    const { status, head, body } = await ask(pathname)
    expect(status).toBe(200)
    expect(head).toContain('Content-Type: text/calendar; charset=utf-8')
    expect(head).toContain('X-Content-Type-Options: nosniff')
    expect(body).toBe((await api.calendar.feed({ feed: 'all' })).text)
    expect(body).toContain('SUMMARY:Call\r\n')
    await api.calendar.setLevel({ feed: 'all', level: 'opaque' })
    expect((await ask(pathname)).body).toContain('SUMMARY:Follow-up\r\n')
  })

  it('has an address for each calendar that nobody can guess', async () => {
    const { api, ask } = await subscribed()
    const { addresses } = await api.calendar.sheet()
    const paths = addresses.map(({ address }) => new URL(address).pathname)
    expect(new Set(paths).size).toBe(5)
    for (const path of paths) {
      expect(path).toMatch(/^\/[-\w]{43}\/kithmap(-[a-z-]+)?\.ics$/)
      expect((await ask(path)).status).toBe(200)
    }
  })

  it('is not found without the whole secret', async () => {
    const { address, ask } = await subscribed()
    const { pathname } = await address()
    const [, secret = '', name = ''] = pathname.split('/')
    const wrong = `${secret.startsWith('A') ? 'B' : 'A'}${secret.slice(1)}`
    for (const path of [
      `/${wrong}/${name}`,
      `/${secret.slice(0, -1)}/${name}`,
      `/${secret}a/${name}`,
      `//${name}`,
      `/${name}`,
      '/',
      `/${secret}/`,
      `/${secret}/other.ics`,
      `/${secret}/../${name}`,
      `${pathname}/`,
      `/${encodeURIComponent(`${secret}/`)}${name}`,
      `http://127.0.0.1${pathname}`,
    ])
      expect([path, (await ask(path)).status]).toEqual([path, 404])
  })

  it('is not sent again to whoever has it', async () => {
    const { api, address, ask } = await subscribed()
    const { pathname } = await address()
    const etag = /ETag: (".+")/.exec((await ask(pathname)).head)?.[1] ?? ''
    for (const tags of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const again = await ask(pathname, { headers: [`If-None-Match: ${tags}`] })
      expect([again.status, again.body]).toEqual([304, ''])
      expect(again.head).toContain(`ETag: ${etag}`)
    }
    await api.followUps.add({ title: 'Write', dueOn: Day.parse('2026-11-25') })
    const changed = await ask(pathname, { headers: [`If-None-Match: ${etag}`] })
    expect(changed.status).toBe(200)
    expect(changed.head).not.toContain(etag)
  })

  it('answers HEAD as GET, without the calendar, and no other method', async () => {
    const { address, ask } = await subscribed()
    const { pathname } = await address()
    const whole = await ask(pathname)
    const head = await ask(pathname, { method: 'HEAD' })
    const withoutDate = (text: string) => text.replace(/\r\nDate: .*/, '')
    expect([head.status, head.body]).toEqual([200, ''])
    expect(withoutDate(head.head)).toBe(withoutDate(whole.head))
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PROPFIND', 'PATCH']) {
      const refused = await ask(pathname, { method })
      expect([method, refused.status, refused.body]).toEqual([method, 405, ''])
      expect(refused.head).toContain('Allow: GET, HEAD')
    }
  })

  it('refuses whoever calls this computer by another name', async () => {
    const { address, ask, port } = await subscribed()
    const { pathname } = await address()
    expect((await ask(pathname, { host: `localhost:${port}` })).status).toBe(200)
    for (const host of [
      'example.com',
      `example.com:${port}`,
      '127.0.0.1',
      `127.0.0.1:${port + 1}`,
      `127.0.0.1:${port}.example.com`,
    ])
      expect([host, (await ask(pathname, { host })).status]).toEqual([host, 403])
  })

  it('refuses what a page of the web makes a browser ask for', async () => {
    const { address, ask } = await subscribed()
    const { pathname } = await address()
    for (const header of [
      'Origin: https://example.com',
      'Origin: null',
      'Sec-Fetch-Site: cross-site',
      'Sec-Fetch-Site: same-site',
      'Sec-Fetch-Site: anything',
    ]) {
      const refused = await ask(pathname, { headers: [header] })
      expect([header, refused.status, refused.body]).toEqual([header, 403, ''])
      expect(refused.head).not.toContain('Access-Control')
    }
  })

  it('answers a calendar program that is built as a browser', async () => {
    const { address, ask } = await subscribed()
    const { pathname } = await address()
    for (const site of ['none', 'same-origin']) {
      const answer = await ask(pathname, { headers: [`Sec-Fetch-Site: ${site}`] })
      expect([site, answer.status]).toEqual([site, 200])
    }
  })
})
