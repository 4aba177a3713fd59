import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { createRouterClient } from '@orpc/server'
import { type App, openApp } from '#app'
import { defaultFile } from '#defaultFile'
import { serve } from '#web/serve'
import { openInBrowser } from '#web/systemBrowser'
import { runDesktop } from './desktopProgram.ts'
import { makeFreshBuild } from './freshBuild.ts'

const USAGE = 'npm start -- [--sample | --db FILE] [--port N] [--no-open]'

const root = resolve(import.meta.dirname, '..')

try {
  await start()
} catch (error) {
  // A refusal and a failed build have words for the user; a stack would only hide them.
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** Opens the desktop app; where it cannot run, serves the same app to a browser. */
async function start(): Promise<void> {
  const { sample, db, port, open } = options()
  makeFreshBuild(root)
  const file = sample ? defaultFile('sample') : db && resolve(db)
  if (sample) await fillSample()

  const obstacle = await runDesktop(root, file ? [`--db=${file}`] : [])
  if (obstacle === null) return
  console.log(`${obstacle}, so Kithmap is served to a browser on this machine.`)
  await serveFile(file ?? defaultFile(), port, open)
}

function options() {
  const { values } = parseArgs({
    options: {
      sample: { type: 'boolean', default: false },
      db: { type: 'string' },
      port: { type: 'string', default: '0' },
      open: { type: 'boolean', default: true },
    },
    allowNegative: true,
  })
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`Usage: ${USAGE}`)
  return { ...values, port }
}

function openedApp(file: string): App {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return openApp({ file, migrations: join(root, 'drizzle'), version, staysOpen: true })
}

async function fillSample(): Promise<void> {
  const app = openedApp(defaultFile('sample'))
  const api = createRouterClient(app.router, { context: app.context })
  if ((await api.file.info()).people === 0) await api.file.fillWithSample({})
  app.close()
}

async function serveFile(file: string, port: number, open: boolean): Promise<void> {
  const app = openedApp(file)
  const host = await serve(app, { pages: join(root, 'out/renderer'), port })
  console.log(host.url)
  console.log('Each address opens one session. Enter prints another one; Ctrl+C ends Kithmap.')
  if (open) await openInBrowser(host.launchUrl())

  if (process.stdin.isTTY) process.stdin.on('data', () => console.log(host.printedUrl()))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void host
        .close()
        .then(app.settled)
        .then(() => {
          app.close()
          process.exit()
        })
    })
  }
}
