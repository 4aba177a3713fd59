/** What goes from a page to the main process. */
export type FromPage =
  | { kind: 'invoke'; channel: string }
  | { kind: 'post'; channel: string; portIds: number[] }
  | { kind: 'port'; portId: number; data: Sent }

/** What a port carries; bytes as characters, since only JSON passes between page and test. */
export type Sent = { text: string } | { latin1: string }

/** What the main process may call in a page. */
export interface PageHooks {
  port: (portId: number, data: Sent) => void
  send: (channel: string, args: unknown[]) => void
}

type Require = (name: string) => object
type Preload = (require: Require, process: { argv: string[] }) => void

/**
 * Runs a built preload script with what Electron gives it. Its text is sent to the page, so it
 * can use nothing from outside itself.
 *
 * Unlike in Electron, the script shares the world of the page.
 */
export function preloadHost(preload: Preload, argv: string[]): void {
  if (window !== window.top) return
  const ports = new Map<number, MessagePort>()
  const listeners = new EventTarget()
  const call: (message: FromPage) => Promise<unknown> = Reflect.get(window, '__electron')

  function encoded(data: string | ArrayBuffer | Uint8Array): Sent {
    if (typeof data === 'string') return { text: data }
    const bytes = data instanceof Uint8Array ? data : new Uint8Array(data)
    return { latin1: Array.from(bytes, (byte) => String.fromCharCode(byte)).join('') }
  }

  function decoded(data: Sent): string | Uint8Array {
    return 'text' in data
      ? data.text
      : Uint8Array.from(data.latin1, (character) => character.charCodeAt(0))
  }

  const hooks: PageHooks = {
    port: (portId, data) => ports.get(portId)?.postMessage(decoded(data)),
    send: (channel, args) => listeners.dispatchEvent(new CustomEvent(channel, { detail: args })),
  }
  Object.defineProperty(window, '__electronHooks', { value: hooks })

  const ipcRenderer = {
    postMessage(channel: string, _message: null, transferred: MessagePort[]) {
      const portIds = transferred.map((port) => {
        const portId = ports.size + 1
        ports.set(portId, port)
        port.onmessage = ({ data }) => void call({ kind: 'port', portId, data: encoded(data) })
        return portId
      })
      void call({ kind: 'post', channel, portIds })
    },
    invoke: (channel: string) => call({ kind: 'invoke', channel }),
    on(channel: string, listener: (event: object, ...args: unknown[]) => void) {
      listeners.addEventListener(channel, (event) => {
        if (event instanceof CustomEvent) listener({}, ...event.detail)
      })
    },
  }
  const contextBridge = {
    exposeInMainWorld: (name: string, api: object) =>
      Object.defineProperty(window, name, { value: Object.freeze(api), enumerable: true }),
    executeInMainWorld: ({ func }: { func: () => unknown }) => func(),
  }

  preload(
    (name) => {
      if (name !== 'electron') throw new Error(`a sandboxed preload cannot require ${name}`)
      return { ipcRenderer, contextBridge }
    },
    { argv },
  )
}
