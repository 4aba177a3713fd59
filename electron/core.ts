import { join } from 'node:path'
import { onError } from '@orpc/server'
import { RPCHandler } from '@orpc/server/message-port'
import type { ParentPort } from 'electron'
import { type App, openApp } from '#app'
import { OpenRefusal } from '#db/refusal'
import { logBug } from '#host/bugs'
import { type CoreMessage, MainMessage } from './coreMessage.ts'

// The process that has the file open: answers the ports of windows until it is told to end.
const [file = '', version = ''] = process.argv.slice(2)
const app = openedApp()
if (app) answerPorts(app, process.parentPort)

function openedApp(): App | undefined {
  try {
    const migrations = join(import.meta.dirname, '../../drizzle')
    const opened = openApp({ file, migrations, version, staysOpen: true })
    tell({ kind: 'opened' })
    return opened
  } catch (error) {
    // A refusal has words for the user; anything else is a bug and ends this process.
    if (!(error instanceof OpenRefusal)) throw error
    tell({ kind: 'refused', words: error.message })
    return undefined
  }
}

function answerPorts({ router, context, settled, close }: App, parent: ParentPort): void {
  const rpc = new RPCHandler(router, { interceptors: [onError(logBug)] })
  parent.on('message', ({ data, ports }) => {
    if (MainMessage.parse(data) === 'close') {
      void settled().finally(() => {
        close()
        process.exit(0)
      })
      return
    }
    for (const port of ports) {
      rpc.upgrade(port, { context })
      port.start()
    }
  })
}

function tell(message: CoreMessage): void {
  process.parentPort.postMessage(message)
}
