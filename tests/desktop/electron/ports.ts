import { EventEmitter } from 'node:events'
import { MessageChannel, type MessagePort } from 'node:worker_threads'
import type { Sent } from './preloadHost.ts'

/** A port of the main process, made from one of Node: messages wait until it is started. */
export function portMain(raw: MessagePort) {
  const port = Object.assign(new EventEmitter(), {
    raw,
    postMessage: (data: unknown) => raw.postMessage(data),
    start: () => raw.on('message', (data: unknown) => port.emit('message', { data, ports: [] })),
    close: () => raw.close(),
  })
  raw.on('close', () => port.emit('close'))
  return port
}
export type PortMain = ReturnType<typeof portMain>

/** The main process's end of a port that a page has sent. */
export interface PagePort {
  port: PortMain
  /** Passes on what came from the page. */
  receive: (data: Sent) => void
  close: () => void
}

/** @param send passes to the page what was posted on the port */
export function pagePort(send: (data: Sent) => void): PagePort {
  const { port1, port2 } = new MessageChannel()
  port1.on('message', (data: string | Uint8Array) =>
    send(
      typeof data === 'string' ? { text: data } : { latin1: Buffer.from(data).toString('latin1') },
    ),
  )
  return {
    port: portMain(port2),
    receive: (data) =>
      port1.postMessage('text' in data ? data.text : Buffer.from(data.latin1, 'latin1')),
    close: () => port1.close(),
  }
}
