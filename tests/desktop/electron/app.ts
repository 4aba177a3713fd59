import { EventEmitter } from 'node:events'
import { launchChromium } from '../../support/browser.ts'
import { preventable } from './preventable.ts'
import { stand } from './stand.ts'

const ready = launchChromium().then((browser) => {
  stand.browser = browser
})

function quit(): void {
  for (const window of [...stand.windows]) window.close()
  const event = preventable({})
  app.emit('will-quit', event)
  if (!event.defaultPrevented) exit()
}

function exit(): void {
  stand.hasQuit = true
  stand.ended ??= end()
}

/** The browser goes last: ended under a context that is closing, it would deny knowing it. */
async function end(): Promise<void> {
  await Promise.all(stand.closing)
  await stand.browser?.close()
}

export const app = Object.assign(new EventEmitter(), {
  isPackaged: true,
  whenReady: () => ready,
  requestSingleInstanceLock: () => true,
  enableSandbox: () => {},
  setAsDefaultProtocolClient: (scheme: string) => stand.schemes.push(scheme) > 0,
  getVersion: () => '1.2.3',
  getPath: () => process.env['KITHMAP_USER_DATA'] ?? '',
  commandLine: {
    appendSwitch: (name: string, value?: string) => stand.switches.set(name, value),
  },
  quit,
  exit,
})
