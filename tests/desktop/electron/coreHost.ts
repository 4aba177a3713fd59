import { EventEmitter } from 'node:events'
import { pathToFileURL } from 'node:url'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { portMain } from './ports.ts'

// The inside of a utility process: what it calls `process.parentPort`, then its script.
const emitter = new EventEmitter()
const waiting: { data: unknown; ports: MessagePort[] }[] = []
let isListenedTo = false

parentPort?.on('message', (message: { data: unknown; ports: MessagePort[] }) => {
  if (isListenedTo) pass(message)
  else waiting.push(message)
})

function pass({ data, ports }: { data: unknown; ports: MessagePort[] }) {
  emitter.emit('message', { data, ports: ports.map(portMain) })
}

Object.defineProperty(process, 'parentPort', {
  value: {
    postMessage: (data: unknown) => parentPort?.postMessage(data),
    on(name: string, listener: (event: object) => void) {
      emitter.on(name, listener)
      isListenedTo = true
      for (const message of waiting.splice(0)) pass(message)
    },
  },
})

await import(pathToFileURL(workerData.entry).href)
