import { protocol, type WebFrameMain } from 'electron'
import { readPages } from '#host/pages'
import { SECURITY_HEADERS } from '#host/policy'

const SCHEME = 'app'
const HOST = 'kithmap'

/** The address of the start page. */
export const START_PAGE = `${SCHEME}://${HOST}/`

export function isOurPage(address: string): boolean {
  return address.startsWith(START_PAGE)
}

/** Whether a message comes from a page of ours itself, and from nothing that is framed in it. */
export function isOurFrame(
  frame: Pick<WebFrameMain, 'url' | 'parent'> | null,
): frame is WebFrameMain {
  return frame !== null && !frame.parent && isOurPage(frame.url)
}

/** Makes `app://` a scheme with an origin, as https is. To be called before the app is ready. */
export function announcePages(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
}

/** Answers `app://kithmap/` with the built pages of a folder; everything else is not found. */
export function answerPages(folder: string): void {
  const pages = readPages(folder)
  protocol.handle(SCHEME, ({ url }) => {
    const { host, pathname } = new URL(url)
    const page = host === HOST ? pages.get(pathname) : undefined
    if (!page) return new Response(null, { status: 404, headers: SECURITY_HEADERS })
    return new Response(page.bytes, {
      headers: { ...SECURITY_HEADERS, 'Content-Type': page.contentType },
    })
  })
}
