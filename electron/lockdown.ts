import { app, type Session, type WebContents } from 'electron'
import { isOurPage } from './pages.ts'

/** Switches that keep Chromium itself from asking the network for anything. */
const QUIET_SWITCHES = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'],
  ['no-proxy-server'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['no-pings'],
] as const

/** Schemes of requests that stay inside the program. */
const INNER_SCHEMES = ['app:', 'blob:', 'data:', 'devtools:']

/** To be called before the app is ready. */
export function quietChromium(): void {
  for (const [name, value] of QUIET_SWITCHES) app.commandLine.appendSwitch(name, value)
}

/** Denies every permission and every request to the outside. */
export function confineSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest(({ url }, answer) =>
    answer({ cancel: !INNER_SCHEMES.includes(new URL(url).protocol) }),
  )
  // Its dictionaries would be fetched.
  session.setSpellCheckerEnabled(false)
}

/**
 * Keeps a page where it is: no other address, no window of its own, no embedded page.
 *
 * @param offer is called with an address that was clicked and leads outside
 */
export function confinePage(contents: WebContents, offer: (address: string) => void): void {
  contents.setWindowOpenHandler(({ url }) => {
    offer(url)
    return { action: 'deny' }
  })
  contents.on('will-navigate', (event) => {
    if (isOurPage(event.url)) return
    event.preventDefault()
    offer(event.url)
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  // A connection between browsers is not a request, and no policy for pages covers it.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
