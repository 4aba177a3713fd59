import { createServer, type Server } from 'node:http'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/browser.ts'
import { webHost } from '../support/webHost.ts'

// A page of another site whose name was made to point at this machine.
const browser = await launchChromium(['--host-resolver-rules=MAP evil.example 127.0.0.1'])
let strangers: Server
let strangersPort = 0

beforeAll(async () => {
  strangers = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><p>Stranger')
  })
  await new Promise<void>((resolve) => strangers.listen(0, '127.0.0.1', resolve))
  const address = strangers.address()
  if (typeof address === 'object' && address) strangersPort = address.port
})

afterAll(async () => {
  await browser.close()
  strangers.close()
})

/** The part of a request that can be handed to a page. */
interface Asked {
  method?: string
  headers?: Record<string, string>
  body?: string
  mode?: RequestMode
}

/** What a page gets from the app when it asks with a good token; `refused` where nothing. */
function answerTo(page: Page, url: string, init: Asked): Promise<string> {
  return page.evaluate(
    async ([target, options]) => {
      try {
        const response = await fetch(target, options)
        return response.type === 'opaque' ? 'opaque' : await response.text()
      } catch {
        return 'refused'
      }
    },
    [url, init] as const,
  )
}

describe.each(['evil.example', '127.0.0.1'])('a page of http://%s on another port', (name) => {
  it('reads nothing of the app and its pages', async () => {
    const { origin } = await webHost()
    const page = await browser.newPage()
    await page.goto(`http://${name}:${strangersPort}/`)

    const ask = { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } }
    expect(await answerTo(page, `${origin}/api/file/info`, ask)).toBe('refused')
    expect(await answerTo(page, `${origin}/session`, { method: 'POST' })).toBe('refused')
    expect(await answerTo(page, `${origin}/`, {})).toBe('refused')
    expect(await answerTo(page, `${origin}/`, { mode: 'no-cors' })).toBe('refused')
    await page.close()
  })

  it('cannot show the app in a frame', async () => {
    const { origin } = await webHost()
    const page = await browser.newPage()
    await page.goto(`http://${name}:${strangersPort}/`)
    await page.setContent(`<iframe src="${origin}/"></iframe>`)
    await page.waitForTimeout(300)
    const [, frame] = page.frames()
    expect(await frame?.title()).not.toBe('Kithmap')
    await page.close()
  })
})

it('a name that was made to point at this machine gets no page', async () => {
  const { port } = await webHost()
  const page = await browser.newPage()
  const response = await page.goto(`http://evil.example:${port}/`)
  expect(response?.status()).toBe(421)
  await page.close()
})
