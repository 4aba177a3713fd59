import { EventEmitter } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { PortMain } from './ports.ts'
import { stand } from './stand.ts'

/** Runs the built script in a thread of its own. */
function fork(entry: string, args: string[]) {
  const worker = new Worker(new URL('./coreHost.ts', import.meta.url), {
    argv: args,
    workerData: { entry },
  })
  const child = Object.assign(new EventEmitter(), {
    postMessage: (data: unknown, ports: PortMain[] = []) => {
      const raw = ports.map((port) => port.raw)
      worker.postMessage({ data, ports: raw }, raw)
    },
    kill: () => void worker.terminate(),
  })
  worker.on('message', (data: unknown) => child.emit('message', data))
  // A process writes its error and ends; its parent sees the end only.
  worker.on('error', (error) => console.error(error))
  worker.on('exit', (code) => child.emit('exit', code))
  stand.crashCore = async () => {
    await worker.terminate()
  }
  return child
}

export const utilityProcess = { fork }
