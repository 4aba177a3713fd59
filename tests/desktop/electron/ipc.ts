import { EventEmitter } from 'node:events'

type Handler = (event: object) => unknown

class IpcMain extends EventEmitter {
  #handlers = new Map<string, Handler>()

  handle(channel: string, handler: Handler): void {
    this.#handlers.set(channel, handler)
  }

  /** What the main process answers to a page that invokes. */
  answer(channel: string, event: object): unknown {
    const handler = this.#handlers.get(channel)
    if (!handler) throw new Error(`nobody handles ${channel}`)
    return handler(event)
  }
}

export const ipcMain = new IpcMain()
