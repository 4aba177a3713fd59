import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { build } from 'vite'
import { readPages } from '#host/pages'
import type { RivalGraph } from './rivals/rival.ts'

/** The pages of the rivals while they are served, and what drives any page with a map. */
export interface RivalPages {
  origin: string
  /** The script that runs in every page, to use its map. */
  driver: string
  /** What `/whole.json` is from now on. */
  show: (graph: RivalGraph) => void
  close: () => Promise<void>
}

/** Bundles the pages of the rivals into a folder, and serves them on this machine. */
export async function openRivalPages(folder: string): Promise<RivalPages> {
  const pagesFolder = join(folder, 'rivals')
  const common = { configFile: false, logLevel: 'warn' } as const
  const here = import.meta.dirname
  await build({
    ...common,
    root: join(here, 'rivals'),
    build: {
      outDir: pagesFolder,
      emptyOutDir: true,
      target: 'esnext',
      chunkSizeWarningLimit: 2000,
    },
  })
  await build({
    ...common,
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: {
        entry: join(here, 'page/driver.ts'),
        formats: ['iife'],
        name: 'kithmapDriver',
        fileName: () => 'driver.js',
      },
    },
  })

  const pages = readPages(pagesFolder)
  const graphs = new Map<string, string>()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
    const graph = graphs.get(pathname)
    const page = pages.get(pathname)
    if (graph !== undefined) response.setHeader('Content-Type', 'application/json').end(graph)
    else if (page) response.setHeader('Content-Type', page.contentType).end(page.bytes)
    else response.writeHead(404).end()
  })
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      if (typeof address === 'object' && address) resolve(address.port)
    })
  })

  return {
    origin: `http://127.0.0.1:${port}`,
    driver: readFileSync(join(folder, 'driver.js'), 'utf8'),
    show(graph) {
      graphs.set('/whole.json', JSON.stringify(graph))
      graphs.set('/empty.json', JSON.stringify({ ...graph, nodes: [], ties: [] }))
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
