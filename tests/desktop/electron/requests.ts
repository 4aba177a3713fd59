import type { BrowserContext, Page, Request as PageRequest, Route } from 'playwright-core'
import { preventable } from './preventable.ts'
import { inward, schemeHandler } from './schemes.ts'
import { stand } from './stand.ts'
import { unlessClosed } from './unlessClosed.ts'
import type { BrowserWindow } from './window.ts'

/** Answers every request of a window as Electron would: by its handlers, or not at all. */
export async function answerRequests(context: BrowserContext, window: BrowserWindow) {
  await context.route('**/*', async (route) => {
    const request = route.request()
    const url = inward(request.url())
    if (request.isNavigationRequest()) {
      if (!isOf(window.page, request)) {
        window.openHandler({ url })
        return route.abort()
      }
      // Aborted so, a navigation leaves the document where it is.
      if (isPrevented(window, url)) return route.abort('aborted')
      window.closePorts()
    }
    if (isCancelled(url)) return route.abort()
    return answerByScheme(route, url)
  })
}

function isPrevented(window: BrowserWindow, url: string): boolean {
  const event = preventable({ url })
  window.webContents.emit('will-navigate', event)
  return event.defaultPrevented
}

function isCancelled(url: string): boolean {
  let isCancelled = false
  stand.session.beforeRequest({ url }, ({ cancel = false }) => {
    isCancelled = cancel
  })
  return isCancelled
}

async function answerByScheme(route: Route, url: string): Promise<void> {
  const handler = schemeHandler(url)
  if (!handler) {
    stand.leaks.push(url)
    return route.abort()
  }
  const response = await handler(new Request(url))
  const body = Buffer.from(await response.arrayBuffer())
  const answered = route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body,
  })
  await unlessClosed(answered)
}

/** The request of a popup has no frame yet, and throws when asked for it. */
function isOf(page: Page | undefined, request: PageRequest): boolean {
  try {
    return request.frame().page() === page
  } catch {
    return false
  }
}
