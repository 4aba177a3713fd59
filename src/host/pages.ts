import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'

/** One file of the built pages. */
interface Page {
  bytes: Buffer<ArrayBuffer>
  contentType: string
}

/** The built pages by the path that asks for them, such as `/assets/index.js`. */
export type Pages = ReadonlyMap<string, Page>

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/**
 * Reads every file of a folder, once.
 *
 * What is asked for later is looked up in this table and never becomes a path, so no request
 * can reach a file outside the folder. `/` is `index.html`.
 *
 * @throws {Error} if the folder or its `index.html` is not there
 */
export function readPages(folder: string): Pages {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
  const pages = new Map(
    files.map((file) => [`/${relative(folder, file).split(sep).join('/')}`, pageOf(file)]),
  )

  const index = pages.get('/index.html')
  if (!index) throw new Error(`${folder}: no index.html`)
  return pages.set('/', index)
}

function pageOf(file: string): Page {
  const contentType = CONTENT_TYPES[extname(file)] ?? 'application/octet-stream'
  return { bytes: readFileSync(file), contentType }
}
