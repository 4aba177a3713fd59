import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openApp } from '#app'
import { serve } from '#web/serve'

/** The real app over a new file, served with one small page. Ends with the test. */
export async function webHost() {
  const folder = mkdtempSync(join(tmpdir(), 'kithmap-web-'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Kithmap</title>')
  const app = openApp({ file: join(folder, 'test.kithmap'), migrations: 'drizzle' })
  const warnings: string[] = []
  const host = await serve(app, { pages: folder, warn: (text) => warnings.push(text) })

  onTestFinished(async () => {
    await host.close()
    app.close()
    rmSync(folder, { recursive: true })
  })
  return { ...host, port: Number(new URL(host.origin).port), warnings }
}

/** The launch code in an address. */
export function codeIn(url: string): string {
  return new URLSearchParams(new URL(url).hash.slice(1)).get('code') ?? ''
}

/** What the host answers to a launch code. */
export function exchange(origin: string, code: string): Promise<Response> {
  return fetch(`${origin}/session`, {
    method: 'POST',
    headers: { Authorization: `Launch ${code}` },
  })
}
