import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { createRouterClient } from '@orpc/server'
import { onTestFinished } from 'vitest'
import { openApp } from '#app'
import { serve } from '#web/serve'
import { TEST_DAY } from './testApp.ts'

/**
 * The built program over a file of its own, in a page of a real browser. Ends with the test.
 *
 * @returns `complaints` fills with every error of the page and every request to elsewhere
 */
export async function served(browser: Browser, options: BrowserContextOptions = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'kithmap-served-'))
  const app = openApp({
    file: join(folder, 'test.kithmap'),
    migrations: 'drizzle',
    today: TEST_DAY,
    staysOpen: true,
  })
  const host = await serve(app, { pages: 'out/renderer' })
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })
  const page = await context.newPage()
  const complaints: string[] = []

  page.on('pageerror', ({ message }) => complaints.push(message))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('request', (request) => {
    const isOwn = /^(data|blob):/.test(request.url()) || request.url().startsWith(host.origin)
    if (!isOwn) complaints.push(`asked for ${request.url()}`)
  })

  onTestFinished(async () => {
    await context.close()
    await host.close()
    app.close()
    rmSync(folder, { recursive: true })
  })
  const api = createRouterClient(app.router, { context: app.context })
  return { api, app, page, host, complaints }
}
