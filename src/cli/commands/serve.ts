import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { serve as serveWeb } from '#web/serve'
import { type Command, Refusal, wholeNumber } from '../command.ts'

const PAGES = join(import.meta.dirname, '../../../out/renderer')

export const serve: Command = {
  usage: 'serve [--port N]',
  summary: 'open the file for a browser on this machine; prints its address',
  makesFile: true,
  staysOpen: true,
  options: { port: { type: 'string' } },
  async run({ open, options, say, tell }) {
    if (!existsSync(join(PAGES, 'index.html')))
      throw new Refusal('The pages are not built yet. Run `npm run build` first.')
    const port = wholeNumber('port', options.port, { missing: 0, most: 65_535 })
    const { app } = open()
    const host = await serveWeb(app, { pages: PAGES, port })
    say(`Kithmap is open at ${host.url}\nPress Enter for a new address, Ctrl+C to close it.`)
    // An address opens one session; whoever closed its tab needs another.
    if (process.stdin.isTTY) process.stdin.on('data', () => say(host.printedUrl()))
    tell({ url: host.url })
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')])
    process.stdin.pause()
    await host.close()
  },
}
