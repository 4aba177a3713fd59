/** What the desktop's preload script adds to its window; nothing in a browser. */
interface Desktop {
  version: string
  /** The path of the folder the user chooses in a dialog of the system, or null. */
  chooseFolder: () => Promise<string | null>
}

declare global {
  interface Window {
    desktop?: Desktop
  }
}

/** What the preload script listens for; it passes the port that comes with it on to the core. */
const CONNECT = 'kithmap:connect'

/** A port straight to the core, started; null in a browser, which has no desktop around it. */
export function desktopPort(): MessagePort | null {
  if (!window.desktop) return null

  const { port1, port2 } = new MessageChannel()
  window.postMessage(CONNECT, location.origin, [port2])
  port1.start()
  return port1
}
