import { type MessagePortMain, utilityProcess } from 'electron'
import { CoreMessage, type MainMessage } from './coreMessage.ts'

/** A running core, with its file open. */
export interface CoreProcess {
  /** Lets the core answer on a port. */
  connect: (ports: MessagePortMain[]) => void
  /** Closes the file and ends the process. */
  close: () => Promise<void>
}

export interface CoreOptions {
  /** The path of the built core. */
  entry: string
  file: string
  version: string
  /** Called if the process ends without having been asked to. */
  died: () => void
}

/** How long the core may take to close its file before it is ended, in milliseconds. */
const CLOSE_LIMIT_MS = 5000

/** Starts a core with a file; in words for the user why the file cannot be opened, if so. */
export function startCore(options: CoreOptions): Promise<CoreProcess | { refusal: string }> {
  const { entry, file, version, died } = options
  const child = utilityProcess.fork(entry, [file, version], { serviceName: 'Kithmap core' })
  let state: 'starting' | 'open' | 'closing' = 'starting'
  const tell = (message: MainMessage, ports?: MessagePortMain[]) =>
    child.postMessage(message, ports)

  async function close(): Promise<void> {
    state = 'closing'
    const ended = new Promise((resolve) => child.once('exit', resolve))
    tell('close')
    const limit = setTimeout(() => child.kill(), CLOSE_LIMIT_MS)
    await ended
    clearTimeout(limit)
  }

  return new Promise((resolve) => {
    child.once('message', (data) => {
      const message = CoreMessage.parse(data)
      if (message.kind === 'opened') {
        state = 'open'
        resolve({ connect: (ports) => tell('connect', ports), close })
      } else {
        resolve({ refusal: message.words })
        child.kill()
      }
    })
    child.once('exit', () => {
      if (state === 'open') died()
      else resolve({ refusal: 'The part of Kithmap that opens files has stopped.' })
    })
  })
}
